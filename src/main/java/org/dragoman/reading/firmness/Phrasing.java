package org.dragoman.reading.firmness;

import java.util.Set;
import java.util.stream.Collectors;
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

  /** "Without attacking", "stopped short of sending", "far from delivering". */
  static boolean isExcluded(ParsedSentence sentence, Token gerund) {
    int i = gerund.index();
    if (i == 0 || !gerund.tag().equals("VBG")) {
      return false;
    }
    String before = sentence.token(i - 1).lower();
    boolean away =
        i > 1 && Set.of("short", "far", "instead").contains(sentence.token(i - 2).lower());
    return before.equals("without") || away && Set.of("of", "from").contains(before);
  }

  /** The preposition or conjunction in front of a token; empty where there is none. */
  static String introduction(ParsedSentence sentence, Token token) {
    return sentence.child(token, "case", "mark").map(Token::lower).orElse("");
  }

  /** "Decided against sending", "advised against". */
  static boolean isAgainst(ParsedSentence sentence, Token below) {
    return sentence.children(below, "case", "mark").stream()
        .anyMatch(word -> word.lower().equals("against"));
  }

  /** "Prospect of a visit", "plans for talks". */
  static boolean isOfOrFor(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(word -> Set.of("of", "for").contains(word.lower()));
  }

  /** "A visit", "any new attack", "sanctions": not "the visit". */
  static boolean isIndefinite(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "det", "nmod:poss").stream()
        .allMatch(word -> Set.of("a", "an", "any", "another", "such").contains(word.lower()));
  }

  /** The words of a noun with its preposition: "out of the question", "on the agenda". */
  static String prepositional(ParsedSentence sentence, Token noun) {
    int from =
        sentence.child(noun, "case").filter(word -> noun.isNoun()).map(Token::index).orElse(-1);
    if (from < 0 || from > noun.index()) {
      return "";
    }
    return sentence.tokens().subList(from, noun.index() + 1).stream()
        .map(Token::lower)
        .collect(Collectors.joining(" "));
  }
}
