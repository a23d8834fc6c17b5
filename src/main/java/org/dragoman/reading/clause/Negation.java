package org.dragoman.reading.clause;

import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Whether a clause says that something is not so. */
final class Negation {

  private static final Set<String> ADVERBS = Set.of("not", "n't", "never", "nowhere", "no");
  private static final Set<String> DETERMINERS =
      Set.of("no", "neither", "none", "nobody", "nothing");

  boolean isNegated(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    Token predicate = clause.predicate();
    boolean adverb =
        hasAdverb(sentence, predicate)
            || sentence.children(predicate, "aux").stream()
                .anyMatch(aux -> hasAdverb(sentence, aux));
    return adverb ^ hasNegatedParticipant(sentence, predicate);
  }

  private static boolean hasAdverb(ParsedSentence sentence, Token token) {
    return sentence.children(token).stream()
        .filter(
            child ->
                child.isRelated("advmod")
                    || child.isRelated("neg")
                    || child.isRelated("cc")
                    || child.isRelated("dep"))
        .anyMatch(child -> ADVERBS.contains(child.lower()) || isNoLonger(sentence, child));
  }

  /** "No longer": the adverb carries the negation. */
  private static boolean isNoLonger(ParsedSentence sentence, Token adverb) {
    return Set.of("longer", "more").contains(adverb.lower())
        && adverb.index() > 0
        && sentence.token(adverb.index() - 1).lower().equals("no");
  }

  private static boolean hasNegatedParticipant(ParsedSentence sentence, Token predicate) {
    return sentence.children(predicate, "nsubj", "obj").stream()
        .anyMatch(child -> DETERMINERS.contains(child.lower()) || isNegatedNoun(sentence, child));
  }

  static boolean isNegatedNoun(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "det", "advmod", "nummod", "cc", "dep").stream()
        .anyMatch(child -> DETERMINERS.contains(child.lower()));
  }
}
