package org.dragoman.reading.assertion;

import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What stands right before and behind a verb and denies it, whatever the tree says. */
record Denial(ParsedSentence sentence, Token verb) {

  private static final Set<String> NOTHING = Set.of("no", "nothing", "neither", "none", "nowhere");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "without", "nor", "neither");
  private static final int REACH = 3;

  boolean isTold() {
    return isToldBefore() || isToldBehind();
  }

  /** "Does not oblige", "has never been signed", "without obliging". */
  boolean isToldBefore() {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - REACH); i--) {
      Token token = sentence.token(i);
      if (NOT.contains(token.lower())) {
        return true;
      }
      if (!isCarrier(token)) {
        return false;
      }
    }
    return false;
  }

  /** "Names no date", "says nothing about". */
  private boolean isToldBehind() {
    return verb.index() + 1 < sentence.size()
        && NOTHING.contains(sentence.token(verb.index() + 1).lower());
  }

  /** "Has yet to be ratified", "remains to be signed": not so far. */
  boolean isPending() {
    int from = Math.max(0, verb.index() - REACH);
    return sentence.tokens().subList(from, verb.index()).stream()
        .anyMatch(token -> token.lower().equals("yet") && isFollowedByTo(token));
  }

  private boolean isFollowedByTo(Token token) {
    return sentence.token(token.index() + 1).tag().equals("TO");
  }

  private static boolean isCarrier(Token token) {
    return Set.of("be", "have", "do").contains(token.lemma())
        || Set.of("MD", "RB", "RBR", "TO").contains(token.tag());
  }
}
