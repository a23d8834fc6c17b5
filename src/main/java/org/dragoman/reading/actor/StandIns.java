package org.dragoman.reading.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** "The government", "officials": words that stand for an actor named elsewhere in the report. */
final class StandIns {

  private final Salience salience;
  private final Earlier earlier;
  private final List<ActorCode> home;

  /**
   * @param home the dateline's state
   */
  StandIns(Salience salience, Earlier earlier, List<ActorCode> home) {
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
    Resolution here =
        home.isEmpty() ? Resolution.NONE : Resolution.of(home, words, "the dateline's state");
    if (!NounPhrase.isDefinite(sentence, head) && !here.isEmpty()) {
      return here;
    }
    return salience
        .nearest(sentence, head, false)
        .map(named -> Resolution.of(named.codes(), words, "last spoken of"))
        .orElse(here);
  }
}
