package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** The noun phrase that a token heads: its words and its article. */
final class NounPhrase {

  private static final Set<String> APART =
      Set.of("acl", "appos", "conj", "cc", "punct", "case", "parataxis", "dep");

  private NounPhrase() {}

  /** The words up to the head, without relative clauses, appositions and conjuncts. */
  static String words(ParsedSentence sentence, Token head) {
    List<Token> tokens =
        new ArrayList<>(
            sentence.subtree(head, child -> APART.stream().noneMatch(child::isRelated)));
    tokens.removeIf(token -> token.index() > head.index() && token.isRelated("advmod"));
    int from = tokens.stream().mapToInt(Token::index).min().orElse(head.index());
    return words(sentence, from, head.index() + 1);
  }

  /** The tokens {@code [from, to)} as written, with single blanks. */
  static String words(ParsedSentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart =
          i > from && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
      words.append(apart ? " " : "").append(sentence.token(i).word());
    }
    return words.toString();
  }

  static String withoutArticle(String phrase) {
    return phrase.replaceFirst("^(?i:the|an?|one|his|her|their|its) ", "");
  }

  static boolean isDefinite(ParsedSentence sentence, Token head) {
    return sentence.children(head, "det").stream().anyMatch(child -> child.lower().equals("the"));
  }

  /** "The official": definite and not described. */
  static boolean isBareDefinite(ParsedSentence sentence, Token head) {
    return isDefinite(sentence, head)
        && sentence.children(head, "amod", "compound", "nmod").isEmpty();
  }
}
