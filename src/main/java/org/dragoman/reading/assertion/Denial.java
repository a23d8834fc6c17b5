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
    return isToldBefore() || isToldBehind() || isSubjectNone();
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

  /** "Names no date", "says nothing about", "gives them no right". */
  private boolean isToldBehind() {
    int next = verb.index() + 1;
    if (next + 1 < sentence.size() && sentence.token(next).isPronoun()) {
      next++;
    }
    return next < sentence.size() && NOTHING.contains(sentence.token(next).lower());
  }

  /** "Neither parliament has ratified", "no agreement was signed". */
  private boolean isSubjectNone() {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (NOTHING.contains(token.lower())) {
        return true;
      }
      if (!isCarrier(token) && !token.isNoun() && !token.tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
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
