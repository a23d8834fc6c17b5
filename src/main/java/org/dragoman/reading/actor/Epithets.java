package org.dragoman.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Epithet;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * "The rebels", "the bloc": actors called by what they are; the weightiest of that kind is meant.
 */
final class Epithets {

  private final ActorLexicon lexicon;
  private final Salience salience;

  Epithets(ActorLexicon lexicon, Salience salience) {
    this.lexicon = lexicon;
    this.salience = salience;
  }

  Resolution resolve(ParsedSentence sentence, Token head, String words) {
    Optional<Epithet> epithet =
        lexicon.findEpithet(head.lemma()).or(() -> lexicon.findEpithet(head.lower()));
    if (epithet.isEmpty() || !pointsBack(sentence, head) || isPartOfMany(sentence, head)) {
      return Resolution.NONE;
    }
    Predicate<ActorCode> wanted = epithet.get()::covers;
    return salience
        .first(sentence, wanted)
        .map(code -> Resolution.of(List.of(code), words, "the one of this kind spoken of"))
        .orElse(Resolution.NONE);
  }

  /** "The bodies of fallen soldiers" are no organisations. */
  private static boolean isPartOfMany(ParsedSentence sentence, Token head) {
    return head.tag().equals("NNS")
        && sentence.children(head, "nmod").stream()
            .anyMatch(child -> child.tag().equals("NNS") && child.index() > head.index());
  }

  private static boolean pointsBack(ParsedSentence sentence, Token head) {
    return NounPhrase.isDefinite(sentence, head)
        || sentence.child(head, "nmod:poss").isPresent()
        || head.tag().equals("NNS") && sentence.child(head, "det", "amod", "nummod").isEmpty();
  }
}
