package org.dragoman.reading.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** "The government", "officials": words that stand for an actor named elsewhere in the report. */
final class StandIns {

  private final ActorLexicon lexicon;
  private final Salience salience;
  private final Earlier earlier;
  private final List<ActorCode> home;

  /**
   * @param home the dateline's state
   */
  StandIns(ActorLexicon lexicon, Salience salience, Earlier earlier, List<ActorCode> home) {
    this.lexicon = lexicon;
    this.salience = salience;
    this.earlier = earlier;
    this.home = home;
  }

  Resolution resolve(ParsedSentence sentence, Token head, String words) {
    Optional<Earlier.Described> described =
        NounPhrase.isBareDefinite(sentence, head) ? earlier.find(sentence, head) : Optional.empty();
    if (described.isPresent()) {
      return described.get().resolution();
    }
    if (!NounPhrase.isDefinite(sentence, head) && lexicon.hasRole(head.lemma(), WordRole.ARMED)) {
      return Resolution.NONE;
    }
    boolean spokenOf = home.stream().anyMatch(salience::isRecurrent);
    Resolution here =
        spokenOf ? Resolution.of(home, words, "the dateline's state") : Resolution.NONE;
    if (!NounPhrase.isDefinite(sentence, head) && !here.isEmpty()) {
      return here;
    }
    return salience
        .first(sentence, code -> code.isState() && salience.isNamedBefore(sentence, head, code))
        .map(code -> Resolution.of(List.of(code), words, "last spoken of"))
        .orElse(Resolution.of(home, words, "the dateline's state"));
  }
}
