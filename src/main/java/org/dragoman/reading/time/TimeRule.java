package org.dragoman.reading.time;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/**
 * One way to say when.
 *
 * @param name as shown in explanations
 * @param pattern over the sentence's tokens in lower case, joined by blanks
 * @param resolver from the matched words to days
 */
record TimeRule(String name, Pattern pattern, Resolver resolver) {

  /**
   * A rule for whole words.
   *
   * @param regex in which {@code {MONTH}} and the like stand for the words of {@link TimeWords}
   */
  static TimeRule of(String name, String regex, Resolver resolver) {
    String words = TimeWords.spellOut(regex);
    return new TimeRule(name, Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])"), resolver);
  }

  /** Whether a match tells how far what follows it lies from what was named before. */
  boolean isOffset() {
    return name.equals(DistanceRules.OFFSET);
  }

  /** Resolves a match; may throw {@link java.time.DateTimeException} for impossible dates. */
  @FunctionalInterface
  interface Resolver {
    TimeInterval resolve(MatchResult match, TimeContext context, Tense tense);
  }
}
