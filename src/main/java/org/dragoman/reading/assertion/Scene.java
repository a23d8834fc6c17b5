package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.firmness.FirmnessReader;
import org.dragoman.reading.firmness.Weighing.Weighed;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.SentenceTimes;

/**
 * A sentence with all that is known when its acts are turned into claims.
 *
 * @param acts found in it
 * @param times what it says of time
 * @param firmness reads how firm its acts are
 * @param weighed what it weighs as likely or unlikely
 * @param earlier events told before the act that is being turned
 * @param quotation that its first words stand in
 */
record Scene(
    ParsedSentence sentence,
    List<Act> acts,
    SentenceTimes times,
    FirmnessReader firmness,
    List<Weighed> weighed,
    ReportActors actors,
    ActLexicon lexicon,
    EarlierEvents earlier,
    Quotation quotation) {

  Resolution resolve(List<Token> heads) {
    Resolution resolution = Resolution.NONE;
    for (Token head : heads) {
      resolution = resolution.and(actors.resolve(sentence, head));
    }
    return resolution;
  }

  Resolution resolve(Token head) {
    return actors.resolve(sentence, head);
  }

  /** Those of the first that are not also among the second, unless nothing would be left. */
  static List<ActorCode> without(List<ActorCode> codes, List<ActorCode> others) {
    List<ActorCode> rest = new ArrayList<>(codes);
    rest.removeAll(others);
    return rest;
  }

  String word(Token token) {
    return token.word();
  }
}
