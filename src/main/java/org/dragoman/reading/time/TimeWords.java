package org.dragoman.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English words for numbers, months and weekdays. */
final class TimeWords {

  static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
  static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
  static final String YEAR = "(?:1[6-9]\\d\\d|20\\d\\d)";
  static final String DAY = "(?:\\d{1,2})(?: ?(?:st|nd|rd|th))?";
  static final String UNIT = "(?:hour|day|night|week|fortnight|month|year|decade)s?";
  static final String PART_OF_DAY = "(?:morning|afternoon|evening|night)";

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  static final String NUMBER =
      "(?:\\d{1,3}|an?|a couple of|(?:"
          + String.join("|", TENS.subList(2, 10))
          + ")(?: - | )?(?:"
          + String.join("|", NUMBERS.subList(1, 10))
          + ")|"
          + String.join("|", reversed())
          + "|"
          + String.join("|", TENS.subList(2, 10))
          + ")";

  private static final Map<String, String> NAMES =
      Map.of(
          "MONTH", MONTH,
          "WEEKDAY", WEEKDAY,
          "SEASON", SEASON,
          "YEAR", YEAR,
          "DAY", DAY,
          "UNIT", UNIT,
          "NUMBER", NUMBER,
          "PART_OF_DAY", PART_OF_DAY);

  private TimeWords() {}

  /** The pattern with the words that a name in braces stands for. */
  static String spellOut(String regex) {
    String spelt = regex;
    for (Map.Entry<String, String> entry : NAMES.entrySet()) {
      spelt = spelt.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    return spelt;
  }

  private static List<String> reversed() {
    java.util.ArrayList<String> words = new java.util.ArrayList<>(NUMBERS);
    java.util.Collections.reverse(words);
    return words;
  }

  static int number(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    if (text.matches("\\d+")) {
      return Integer.parseInt(text);
    }
    if (text.equals("a") || text.equals("an")) {
      return 1;
    }
    if (text.equals("a couple of")) {
      return 2;
    }
    int sum = 0;
    for (String word : text.split("[ -]+")) {
      sum += NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Math.max(0, TENS.indexOf(word)) * 10;
    }
    return sum;
  }

  static int day(String text) {
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  static Month month(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
