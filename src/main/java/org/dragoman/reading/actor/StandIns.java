package org.dragoman.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** "The government", "officials": words that stand for an actor named elsewhere in the report. */
final class StandIns {

  private static final Set<String> NOT_YET =
      Set.of("another", "any", "future", "new", "possible", "such");

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
    boolean armed = lexicon.hasRole(head.lemma(), WordRole.ARMED);
    if (!NounPhrase.isDefinite(sentence, head) && (armed || isYetToCome(sentence, head))) {
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

  /** "A new alliance", "another government": not one that the report has spoken of. */
  private static boolean isYetToCome(ParsedSentence sentence, Token head) {
    return sentence.children(head, "amod", "det").stream()
        .anyMatch(child -> NOT_YET.contains(child.lower()));
  }
}
