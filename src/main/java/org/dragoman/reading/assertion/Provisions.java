package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What words are about, after ATOP's obligations: the word or words of a {@code provision-…} class
 * that come first decide.
 */
final class Provisions {

  private Provisions() {}

  /** Null where no word tells. */
  static @Nullable Provision find(ActLexicon lexicon, List<Token> tokens) {
    String lemmas = joined(tokens, Token::lemma);
    String words = joined(tokens, Token::word);
    Provision found = null;
    int first = Integer.MAX_VALUE;
    for (Provision provision : Provision.values()) {
      if (provision != Provision.OTHER) {
        for (String entry : lexicon.getClass("provision-" + provision.code())) {
          int at = Math.min(position(lemmas, entry), position(words, entry));
          if (at < first) {
            first = at;
            found = provision;
          }
        }
      }
    }
    return found;
  }

  private static String joined(List<Token> tokens, Function<Token, String> form) {
    return tokens.stream()
        .map(form)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" ", " ", " "));
  }

  /** Number of words before the entry; the largest integer where it does not occur. */
  private static int position(String text, String entry) {
    int at = text.indexOf(" " + entry + " ");
    return at < 0
        ? Integer.MAX_VALUE
        : (int) text.substring(0, at).chars().filter(character -> character == ' ').count();
  }
}
