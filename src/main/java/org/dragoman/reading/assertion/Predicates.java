package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What the verbs of a sentence show by their form. */
final class Predicates {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private Predicates() {}

  /**
   * Present or present perfect: the verb or its first auxiliary is in the present. "The two sign"
   * is often taken for a bare infinitive.
   */
  static boolean isPresent(ParsedSentence sentence, Token verb) {
    boolean bare = verb.tag().equals("VB") && sentence.child(verb, "aux", "mark").isEmpty();
    return bare
        || PRESENT.contains(verb.tag())
        || sentence.children(verb, "aux").stream()
            .findFirst()
            .filter(helper -> PRESENT.contains(helper.tag()))
            .isPresent();
  }

  /** "Had signed", "having signed". */
  static boolean isPluperfect(ParsedSentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream()
        .map(Token::lower)
        .anyMatch(Set.of("had", "having")::contains);
  }

  static boolean isPast(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBD")
        || sentence.children(verb, "aux", "cop").stream()
            .anyMatch(helper -> helper.tag().equals("VBD"));
  }

  static boolean hasSubject(ParsedSentence sentence, Token verb) {
    return sentence.child(verb, "nsubj", "csubj").isPresent();
  }

  /** The verb, or the adjective or noun with a copula, that a token hangs on. */
  static Optional<Token> above(ParsedSentence sentence, Token token) {
    return sentence.ancestors(token).stream()
        .filter(above -> above.isVerb() || sentence.child(above, "cop").isPresent())
        .findFirst();
  }
}
