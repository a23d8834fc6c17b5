package org.dragoman.reading.firmness;

import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Small questions of grammar that decide firmness. */
final class Phrasing {

  private static final Set<String> NONE = Set.of("no", "neither", "none", "nobody", "nothing");

  private Phrasing() {}

  static boolean isInfinitive(ParsedSentence sentence, Token token) {
    return sentence.children(token, "mark", "case", "aux").stream()
            .anyMatch(mark -> mark.tag().equals("TO"))
        && !token.isProperNoun()
        && (token.tag().equals("VB")
            || token.isVerb()
            || token.tag().equals("NN") && sentence.child(token, "mark").isPresent());
  }

  static boolean isNegatedNoun(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "det", "nummod", "advmod").stream()
        .anyMatch(child -> NONE.contains(child.lower()));
  }

  static boolean hasNegatedObject(ParsedSentence sentence, Token verb) {
    return sentence
        .child(verb, "obj")
        .filter(object -> isNegatedNoun(sentence, object))
        .isPresent();
  }
}
