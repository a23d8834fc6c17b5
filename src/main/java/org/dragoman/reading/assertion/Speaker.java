package org.dragoman.reading.assertion;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Somebody on whose word a report tells something.
 *
 * @param name in its fullest form, without titles and article
 * @param expert no political actor
 * @param codes of the actor spoken for; empty where there is none
 */
record Speaker(String name, boolean expert, List<ActorCode> codes) {

  Speaker {
    codes = List.copyOf(codes);
  }

  static Speaker of(ReportActors actors, ParsedSentence sentence, Token head) {
    return new Speaker(
        actors.speakerName(sentence, head),
        actors.isExpert(sentence, head),
        actors.resolve(sentence, head).codes());
  }
}
