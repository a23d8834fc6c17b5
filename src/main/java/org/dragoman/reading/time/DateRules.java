package org.dragoman.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar by their own names, the year told or left to the tense. */
final class DateRules {

  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

  /** With two names at least. */
  static final List<TimeRule> FULL =
      List.of(
          TimeRule.of(
              "ISO date",
              "(\\d{4})-(\\d\\d)-(\\d\\d)",
              (m, c, t) -> TimeInterval.on(LocalDate.parse(m.group()))),
          TimeRule.of(
              "days of a month",
              "(?:between |from )?({DAY}) (?:to|and|-|–|until) ({DAY}) ({MONTH})(?: ({YEAR}))?",
              (m, c, t) ->
                  TimeInterval.between(
                      day(m.group(1), m.group(3), m.group(4), c, t),
                      day(m.group(2), m.group(3), m.group(4), c, t))),
          TimeRule.of(
              "days of months",
              "(?:between |from )?({MONTH}) ({DAY}) (?:to|and|-|–|until) (?:({MONTH}) )?({DAY})"
                  + "(?: ,? ?({YEAR}))?",
              (m, c, t) ->
                  TimeInterval.between(
                      day(m.group(2), m.group(1), m.group(5), c, t),
                      day(
                          m.group(4),
                          m.group(3) == null ? m.group(1) : m.group(3),
                          m.group(5),
                          c,
                          t))),
          TimeRule.of(
              "day",
              "({DAY}) (?:of )?({MONTH})(?: ?,? ({YEAR}))?",
              (m, c, t) -> TimeInterval.on(day(m.group(1), m.group(2), m.group(3), c, t))),
          TimeRule.of(
              "day of last year",
              "({MONTH}) ({DAY}) (?:of )?last year",
              (m, c, t) ->
                  TimeInterval.on(
                      YearMonth.of(c.today().getYear() - 1, TimeWords.month(m.group(1)))
                          .atDay(TimeWords.day(m.group(2))))),
          TimeRule.of(
              "day",
              "({MONTH}) ({DAY})(?: ?,? ({YEAR}))?",
              (m, c, t) -> TimeInterval.on(day(m.group(2), m.group(1), m.group(3), c, t))),
          TimeRule.of(
              "months of years",
              "(?:between|from) ({MONTH}) ({YEAR}) (?:and|to|until) ({MONTH}) ({YEAR})",
              (m, c, t) ->
                  TimeInterval.between(
                      yearMonth(m.group(1), m.group(2)).atDay(1),
                      yearMonth(m.group(3), m.group(4)).atEndOfMonth())),
          TimeRule.of(
              "months",
              "(?:between|from) ({MONTH}) (?:and|to|until) ({MONTH})(?: (?:of )?({YEAR}))?",
              (m, c, t) -> months(m, c, t)),
          TimeRule.of(
              "years",
              "(?:between|from) ({YEAR}) (?:and|to|until) ({YEAR})",
              (m, c, t) ->
                  TimeInterval.between(
                      LocalDate.of(number(m, 1), 1, 1), LocalDate.of(number(m, 2), 12, 31))),
          TimeRule.of(
              "month of that year",
              "({MONTH}) (?:of )?(?:that|the same) year",
              (m, c, t) ->
                  Calendar.month(YearMonth.of(c.anchor().getYear(), TimeWords.month(m.group(1))))),
          TimeRule.of(
              "month of last year",
              "({MONTH}) (?:of )?(last|next) year",
              (m, c, t) ->
                  Calendar.month(
                      YearMonth.of(
                          c.today().getYear() + (m.group(2).equals("next") ? 1 : -1),
                          TimeWords.month(m.group(1))))),
          TimeRule.of(
              "month of a year",
              "({MONTH}) (?:of )?({YEAR})",
              (m, c, t) -> Calendar.month(yearMonth(m.group(1), m.group(2)))),
          TimeRule.of(
              "season of a year",
              "({SEASON}) (?:of )?({YEAR})",
              (m, c, t) -> Calendar.season(Calendar.Season.of(m.group(1)), number(m, 2))),
          TimeRule.of(
              "part of a year",
              "(?:the )?(first|second) half of ({YEAR})",
              (m, c, t) -> part(number(m, 2), m.group(1).equals("first") ? 0 : 6, 6)),
          TimeRule.of(
              "part of a year",
              "(?:the )?(first|second|third|fourth|last) quarter of ({YEAR})",
              (m, c, t) ->
                  part(
                      number(m, 2),
                      3 * QUARTERS.indexOf(m.group(1).replace("last", "fourth")),
                      3)));

  /** With one name. */
  static final List<TimeRule> PARTIAL =
      List.of(
          TimeRule.of(
              "month",
              "(?<!mr |ms )({MONTH})",
              (m, c, t) ->
                  Calendar.month(Calendar.month(TimeWords.month(m.group(1)), c.today(), t))),
          TimeRule.of(
              "decade",
              "((?:1[6-9]|20)\\d)0s",
              (m, c, t) ->
                  TimeInterval.between(
                      LocalDate.of(number(m, 1) * 10, 1, 1),
                      LocalDate.of(number(m, 1) * 10 + 9, 12, 31))),
          TimeRule.of(
              "feast",
              "christmas(?: day| eve)?",
              (m, c, t) -> Feasts.near(Feasts::christmas, c.today(), t)),
          TimeRule.of(
              "feast",
              "new year(?: 's (?:day|eve))?",
              (m, c, t) -> Feasts.near(Feasts::newYear, c.today(), t)),
          TimeRule.of(
              "feast",
              "easter(?: sunday)?",
              (m, c, t) -> Feasts.near(Feasts::easter, c.today(), t)),
          TimeRule.of(
              "year",
              "(?<=\\b(?:in|since|until|till|by|before|after|of|from|dating|early|late|mid|during"
                  + "|between|and|throughout|in late|in early|end) )({YEAR})",
              (m, c, t) -> Calendar.year(number(m, 1))));

  private DateRules() {}

  private static TimeInterval months(MatchResult match, TimeContext context, Tense tense) {
    Month first = TimeWords.month(match.group(1));
    Month last = TimeWords.month(match.group(2));
    YearMonth end =
        match.group(3) == null
            ? Calendar.month(last, context.today(), tense)
            : YearMonth.of(number(match, 3), last);
    YearMonth begin = YearMonth.of(end.getYear(), first);
    return TimeInterval.between(
        (begin.isAfter(end) ? begin.minusYears(1) : begin).atDay(1), end.atEndOfMonth());
  }

  private static TimeInterval part(int year, int monthsBefore, int length) {
    YearMonth first = YearMonth.of(year, 1).plusMonths(monthsBefore);
    return TimeInterval.between(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static YearMonth yearMonth(String month, String year) {
    return YearMonth.of(Integer.parseInt(year), TimeWords.month(month));
  }

  private static LocalDate day(
      String day, String month, @Nullable String year, TimeContext context, Tense tense) {
    Month named = TimeWords.month(month);
    YearMonth when =
        year != null
            ? YearMonth.of(Integer.parseInt(year), named)
            : Calendar.month(named, context.today(), tense);
    return when.atDay(TimeWords.day(day));
  }
}
