package org.dragoman.reading.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Looking into noun phrases. */
public final class Phrases {

  /** Nouns that only measure what follows "of": a round of talks, a series of attacks. */
  private static final Set<String> MEASURES =
      Set.of(
          "round",
          "series",
          "number",
          "set",
          "package",
          "wave",
          "rest",
          "text",
          "hundred",
          "thousand",
          "dozen",
          "lot",
          "batch",
          "kind",
          "form",
          "act",
          "any",
          "some",
          "all",
          "delivery",
          "supply",
          "provision",
          "shipment",
          "sale",
          "transfer",
          "use",
          "string",
          "spate",
          "end",
          "start",
          "beginning",
          "session",
          "signing",
          "meeting",
          "part",
          "one",
          "two",
          "most",
          "exchange",
          "million",
          "billion",
          "trillion",
          "euro",
          "dollar",
          "pound",
          "yen",
          "yuan",
          "rouble",
          "ruble",
          "rupee",
          "ton",
          "tonne",
          "barrel",
          "worth",
          "company",
          "convoy",
          "column",
          "group",
          "salvo",
          "volley",
          "barrage",
          "consignment",
          "cargo",
          "first",
          "last",
          "pair",
          "couple",
          "score");

  /** In a class of words, stands for any proper name. */
  private static final String ANY_NAME = "*name";

  private Phrases() {}

  /**
   * The phrase's head if it is one of the lemmas, else what a measure, conjunction or compound
   * hides.
   */
  static Optional<Token> headAmong(ParsedSentence sentence, Token head, Set<String> lemmas) {
    if (is(head, lemmas) || StandIn.standsFor(sentence, head, lemmas)) {
      return Optional.of(head);
    }
    return headAmong(sentence, head, lemmas, 0);
  }

  private static Optional<Token> headAmong(
      ParsedSentence sentence, Token head, Set<String> lemmas, int depth) {
    for (Token child : sentence.children(head, "conj", "nmod", "amod", "compound", "appos")) {
      boolean counts =
          child.isRelated("conj")
              || child.isRelated("appos")
              || child.isRelated("nmod")
                  && MEASURES.contains(head.lemma())
                  && isOf(sentence, child);
      if (counts && is(child, lemmas)) {
        return Optional.of(child);
      }
      if (counts && depth < 2 && MEASURES.contains(head.lemma())) {
        Optional<Token> hidden = headAmong(sentence, child, lemmas, depth + 1);
        if (hidden.isPresent()) {
          return hidden;
        }
      }
      boolean title = child.isRelated("compound") && head.isProperNoun() && is(child, lemmas);
      if (title) {
        return Optional.of(head);
      }
      boolean compound =
          (child.isRelated("compound") || child.isRelated("amod"))
              && is(child, lemmas)
              && lemmas.contains("+" + head.lemma());
      if (compound) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(ParsedSentence sentence, Token token) {
    return sentence.children(token, "case").stream().anyMatch(word -> word.lower().equals("of"));
  }

  /**
   * Whether a token is one of these lemmas, as lemma or as it stands; an entry with a capital
   * counts only inside a name.
   */
  public static boolean is(Token token, Set<String> lemmas) {
    String lower = token.lower();
    boolean plural = token.isProperNoun() && lower.endsWith("s");
    return lemmas.contains(token.lemma().toLowerCase(Locale.ROOT))
        || token.isProperNoun() && lemmas.contains(ANY_NAME)
        || lemmas.contains(lower)
        || plural && lemmas.contains(lower.substring(0, lower.length() - 1))
        || token.index() > 0 && isInName(token.word(), lemmas);
  }

  private static boolean isInName(String word, Set<String> lemmas) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean plural = word.endsWith("s");
    return capital
        && (lemmas.contains(word)
            || plural && lemmas.contains(word.substring(0, word.length() - 1)));
  }
}
