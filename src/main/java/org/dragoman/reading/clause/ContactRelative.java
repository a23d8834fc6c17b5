package org.dragoman.reading.clause;

import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A relative clause without "that" or "which" that the parser has not hung on its noun: "pulled
 * back the troops it had massed".
 */
final class ContactRelative {

  private static final Set<String> COMMON = Set.of("NN", "NNS");

  private ContactRelative() {}

  /** The noun right before the clause's subject, where it is the object of another verb. */
  static Optional<Token> findNoun(ParsedSentence sentence, Token predicate) {
    if (!predicate.isVerb()
        || predicate.isRelated("root")
        || sentence.child(predicate, "mark").isPresent()) {
      return Optional.empty();
    }
    return sentence
        .child(predicate, "nsubj")
        .map(subject -> sentence.subtree(subject).get(0))
        .filter(first -> first.index() > 0 && first.index() < predicate.index())
        .map(first -> sentence.token(first.index() - 1))
        .filter(noun -> COMMON.contains(noun.tag()) && noun.isRelated("obj"))
        .filter(noun -> noun.head() != predicate.index());
  }
}
