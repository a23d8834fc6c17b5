package org.dragoman.reading.act;

import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A word that saves saying a noun again: "Kuwait may recall <em>its own</em>", "cannot spare <em>a
 * fourth</em>".
 */
final class StandIn {

  private static final Set<String> WORDS =
      Set.of(
          "own", "one", "ones", "any", "some", "none", "another", "others", "more", "those",
          "several", "two", "three", "second", "third", "fourth", "fifth", "sixth");

  private StandIn() {}

  /** Whether the token stands for a noun among the lemmas that the sentence has named before. */
  static boolean standsFor(ParsedSentence sentence, Token token, Set<String> lemmas) {
    return isStandIn(sentence, token) && noun(sentence, token, lemmas).isPresent();
  }

  private static boolean isStandIn(ParsedSentence sentence, Token token) {
    return WORDS.contains(token.lower())
        && token.isRelated("obj")
        && sentence.children(token, "nmod").stream().noneMatch(phrase -> isOf(sentence, phrase));
  }

  private static boolean isOf(ParsedSentence sentence, Token phrase) {
    return sentence.children(phrase, "case").stream().anyMatch(word -> word.lower().equals("of"));
  }

  private static Optional<Token> noun(ParsedSentence sentence, Token token, Set<String> lemmas) {
    return sentence.stream()
        .limit(token.index())
        .filter(word -> word.isNoun() && !word.isProperNoun())
        .filter(word -> Phrases.is(word, lemmas))
        .reduce((first, second) -> second);
  }
}
