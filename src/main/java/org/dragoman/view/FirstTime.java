package org.dragoman.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a first time: {@code the first visit since 2000}, {@code the first in 24
 * years}, {@code the first ever}.
 *
 * @param since the year of the time before; null where the sentence gives none
 * @param years since the time before; null where the sentence gives none
 */
record FirstTime(@Nullable Integer since, @Nullable Integer years) {

  private static final List<String> NUMBERS =
      Arrays.asList(
          "", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final String FIRST = "(?is).*\\bfirst\\b[^.;]*?";
  private static final Pattern SINCE =
      Pattern.compile(FIRST + "\\bsince\\b[^.;]{0,30}?\\b(1[89]\\d\\d|20\\d\\d)\\b.*");
  private static final Pattern YEARS =
      Pattern.compile(
          FIRST + "\\bin (?:almost |nearly |more than |over |about )?(\\w+) years\\b.*");
  private static final Pattern EVER =
      Pattern.compile(
          "(?is).*\\b(first[- ]ever|first (?:\\w+ ){0,2}ever|(?:is|was) the first (?:meeting|visit|talks?) of its kind)\\b.*");

  static Optional<FirstTime> find(@Nullable String sentence) {
    if (sentence == null) {
      return Optional.empty();
    }
    Matcher since = SINCE.matcher(sentence);
    if (since.matches()) {
      return Optional.of(new FirstTime(Integer.valueOf(since.group(1)), null));
    }
    Matcher years = YEARS.matcher(sentence);
    if (years.matches()) {
      return number(years.group(1)).map(number -> new FirstTime(null, number));
    }
    return EVER.matcher(sentence).matches()
        ? Optional.of(new FirstTime(null, null))
        : Optional.empty();
  }

  private static Optional<Integer> number(String word) {
    if (word.matches("\\d{1,3}")) {
      return Optional.of(Integer.valueOf(word));
    }
    int value = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return value < 2 ? Optional.empty() : Optional.of(value);
  }

  /**
   * Whether it agrees with the record; numbers of years to within one.
   *
   * @param before when it was before by the record; null for never
   */
  boolean fits(@Nullable LocalDate before, LocalDate now) {
    if (since == null && years == null) {
      return before == null;
    }
    if (before == null) {
      return false;
    }
    int gap = now.getYear() - before.getYear();
    return since != null ? before.getYear() == since : years != null && Math.abs(gap - years) <= 1;
  }
}
