package org.dragoman.reading.time;

import static org.dragoman.reading.time.TimeWords.DAY;
import static org.dragoman.reading.time.TimeWords.MONTH;
import static org.dragoman.reading.time.TimeWords.NUMBER;
import static org.dragoman.reading.time.TimeWords.SEASON;
import static org.dragoman.reading.time.TimeWords.UNIT;
import static org.dragoman.reading.time.TimeWords.WEEKDAY;
import static org.dragoman.reading.time.TimeWords.YEAR;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/** The rules for saying when, the more specific first; each word of a sentence serves one rule. */
final class TimeGrammar {

  private static final LocalDate NEVER = LocalDate.MAX;

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "ISO date",
              "(\\d{4})-(\\d\\d)-(\\d\\d)",
              (m, c, t) -> TimeInterval.on(LocalDate.parse(m.group()))),
          TimeRule.of(
              "days of a month",
              "(?:between |from )?("
                  + DAY
                  + ") (?:to|and|-|–) ("
                  + DAY
                  + ") ("
                  + MONTH
                  + ")(?: ("
                  + YEAR
                  + "))?",
              (m, c, t) ->
                  TimeInterval.between(
                      day(m.group(1), m.group(3), m.group(4), c, t),
                      day(m.group(2), m.group(3), m.group(4), c, t))),
          TimeRule.of(
              "days of months",
              "(?:between |from )?("
                  + MONTH
                  + ") ("
                  + DAY
                  + ") (?:to|and|-|–|until) (?:("
                  + MONTH
                  + ") )?("
                  + DAY
                  + ")(?: ,? ?("
                  + YEAR
                  + "))?",
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
              "(" + DAY + ") (?:of )?(" + MONTH + ")(?: ?,? (" + YEAR + "))?",
              (m, c, t) -> TimeInterval.on(day(m.group(1), m.group(2), m.group(3), c, t))),
          TimeRule.of(
              "day",
              "(" + MONTH + ") (" + DAY + ")(?: ?,? (" + YEAR + "))?",
              (m, c, t) -> TimeInterval.on(day(m.group(2), m.group(1), m.group(3), c, t))),
          TimeRule.of(
              "months",
              "between (" + MONTH + ") (" + YEAR + ") and (" + MONTH + ") (" + YEAR + ")",
              (m, c, t) ->
                  TimeInterval.between(
                      yearMonth(m.group(1), m.group(2)).atDay(1),
                      yearMonth(m.group(3), m.group(4)).atEndOfMonth())),
          TimeRule.of(
              "years",
              "(?:between|from) (" + YEAR + ") (?:and|to) (" + YEAR + ")",
              (m, c, t) ->
                  TimeInterval.between(
                      LocalDate.of(number(m, 1), 1, 1), LocalDate.of(number(m, 2), 12, 31))),
          TimeRule.of(
              "month of that year",
              "(" + MONTH + ") of (?:that|the same) year",
              (m, c, t) ->
                  Calendar.month(YearMonth.of(c.anchor().getYear(), TimeWords.month(m.group(1))))),
          TimeRule.of(
              "month of last year",
              "(" + MONTH + ") (?:of )?last year",
              (m, c, t) ->
                  Calendar.month(
                      YearMonth.of(c.today().getYear() - 1, TimeWords.month(m.group(1))))),
          TimeRule.of(
              "month of a year",
              "(" + MONTH + ") (?:of )?(" + YEAR + ")",
              (m, c, t) -> Calendar.month(yearMonth(m.group(1), m.group(2)))),
          TimeRule.of(
              "season of a year",
              "(" + SEASON + ") (?:of )?(" + YEAR + ")",
              (m, c, t) -> Calendar.season(Calendar.Season.of(m.group(1)), number(m, 2))),
          TimeRule.of(
              "end of a period",
              "(?:the )?end of (?:the |this )?(year|month|week)",
              (m, c, t) -> rest(m.group(1), c)),
          TimeRule.of(
              "ago",
              "(" + NUMBER + ") (" + UNIT + ") ago",
              (m, c, t) -> ago(TimeWords.number(m.group(1)), m.group(2), c)),
          TimeRule.of(
              "later",
              "(" + NUMBER + ") (" + UNIT + ") (?:later|afterwards)",
              (m, c, t) -> shifted(TimeWords.number(m.group(1)), m.group(2), c)),
          TimeRule.of(
              "few ahead",
              "(?:with)?in (?:a few|the coming|the next few|coming|a matter of|the next) ("
                  + UNIT
                  + ")",
              (m, c, t) -> ahead(m.group(1), c)),
          TimeRule.of(
              "within",
              "within (" + NUMBER + ") (" + UNIT + ")",
              (m, c, t) ->
                  TimeInterval.between(
                      c.today(), plus(c.today(), TimeWords.number(m.group(1)), m.group(2)))),
          TimeRule.of(
              "within", "within (?:the )?(days|weeks|months)", (m, c, t) -> ahead(m.group(1), c)),
          TimeRule.of(
              "in so long",
              "in (" + NUMBER + ") (" + UNIT + ")(?= ?[.,;]|$| '| on| at| in)",
              (m, c, t) ->
                  t == Tense.FUTURE
                      ? TimeInterval.on(plus(c.today(), TimeWords.number(m.group(1)), m.group(2)))
                      : TimeInterval.UNKNOWN),
          TimeRule.of(
              "earlier this",
              "earlier (?:this|in the) (week|month|year)",
              (m, c, t) -> begun(m.group(1), c)),
          TimeRule.of(
              "later this",
              "later (?:this|in the) (week|month|year)",
              (m, c, t) -> rest(m.group(1), c)),
          TimeRule.of(
              "this period",
              "this (week|month|year)",
              (m, c, t) -> t == Tense.FUTURE ? rest(m.group(1), c) : begun(m.group(1), c)),
          TimeRule.of(
              "neighbouring week",
              "(last|next) week",
              (m, c, t) -> Calendar.week(c.today().plusWeeks(sign(m)))),
          TimeRule.of(
              "neighbouring month",
              "(?:the )?(last|next|previous) month",
              (m, c, t) -> Calendar.month(YearMonth.from(c.today()).plusMonths(sign(m)))),
          TimeRule.of(
              "neighbouring year",
              "(last|next) year",
              (m, c, t) -> Calendar.year(c.today().getYear() + sign(m))),
          TimeRule.of(
              "that year",
              "(?:that|the same) year",
              (m, c, t) -> Calendar.year(c.anchor().getYear())),
          TimeRule.of(
              "that month",
              "(?:that|the same) month",
              (m, c, t) -> Calendar.month(YearMonth.from(c.anchor()))),
          TimeRule.of(
              "neighbouring named month",
              "(last|next) (" + MONTH + ")",
              (m, c, t) ->
                  Calendar.month(
                      sign(m) < 0
                          ? Calendar.lastMonth(TimeWords.month(m.group(2)), c.today())
                          : Calendar.nextMonth(TimeWords.month(m.group(2)), c.today()))),
          TimeRule.of(
              "neighbouring season",
              "(last|next) (" + SEASON + ")",
              (m, c, t) ->
                  Calendar.season(
                      Calendar.Season.of(m.group(2)),
                      c.today().plusMonths(3L * sign(m)),
                      sign(m) < 0 ? Tense.PAST : Tense.FUTURE)),
          TimeRule.of(
              "season",
              "(?:this|the|in) (" + SEASON + ")",
              (m, c, t) -> Calendar.season(Calendar.Season.of(m.group(1)), c.today(), t)),
          TimeRule.of(
              "neighbouring weekday",
              "(last|next) (" + WEEKDAY + ")",
              (m, c, t) ->
                  TimeInterval.on(
                      Calendar.weekday(
                          TimeWords.weekday(m.group(2)),
                          c.today().plusDays(sign(m)),
                          sign(m) < 0 ? Tense.PAST : Tense.FUTURE))),
          TimeRule.of(
              "weekday",
              "(" + WEEKDAY + ")(?: night| morning| evening| afternoon)?",
              (m, c, t) ->
                  TimeInterval.on(Calendar.weekday(TimeWords.weekday(m.group(1)), c.today(), t))),
          TimeRule.of(
              "overnight",
              "overnight",
              (m, c, t) -> TimeInterval.between(c.today().minusDays(1), c.today())),
          TimeRule.of(
              "today",
              "(?:today|tonight|this morning|this afternoon|this evening|in an hour)",
              (m, c, t) -> TimeInterval.on(c.today())),
          TimeRule.of(
              "yesterday", "yesterday", (m, c, t) -> TimeInterval.on(c.today().minusDays(1))),
          TimeRule.of("tomorrow", "tomorrow", (m, c, t) -> TimeInterval.on(c.today().plusDays(1))),
          TimeRule.of(
              "month",
              "(?<!mr |ms )(" + MONTH + ")(?<!may|mar|march)",
              (m, c, t) ->
                  Calendar.month(Calendar.month(TimeWords.month(m.group(1)), c.today(), t))),
          TimeRule.of(
              "month",
              "(?:in|since|until|by|before|last|next|of) (may|march)",
              (m, c, t) ->
                  Calendar.month(Calendar.month(TimeWords.month(m.group(1)), c.today(), t))),
          TimeRule.of(
              "decade",
              "the ((?:1[89]|20)\\d)0s",
              (m, c, t) ->
                  TimeInterval.between(
                      LocalDate.of(number(m, 1) * 10, 1, 1),
                      LocalDate.of(number(m, 1) * 10 + 9, 12, 31))),
          TimeRule.of(
              "year",
              "(?<=\\b(?:in|since|until|by|before|after|of|from|dating|early|late|mid|during|between|and|throughout) )("
                  + YEAR
                  + ")",
              (m, c, t) -> Calendar.year(number(m, 1))));

  private TimeGrammar() {}

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int sign(MatchResult match) {
    return match.group(1).equals("next") ? 1 : -1;
  }

  private static YearMonth yearMonth(String month, String year) {
    return YearMonth.of(Integer.parseInt(year), TimeWords.month(month));
  }

  private static LocalDate day(
      String day,
      String month,
      @org.jspecify.annotations.Nullable String year,
      TimeContext context,
      Tense tense) {
    Month named = TimeWords.month(month);
    YearMonth when =
        year != null
            ? YearMonth.of(Integer.parseInt(year), named)
            : Calendar.month(named, context.today(), tense);
    return when.atDay(TimeWords.day(day));
  }

  private static TimeInterval ago(int count, String unit, TimeContext context) {
    LocalDate then = plus(context.today(), -count, unit);
    return around(then, unit);
  }

  private static TimeInterval shifted(int count, String unit, TimeContext context) {
    return around(plus(context.anchor(), count, unit), unit);
  }

  private static TimeInterval around(LocalDate day, String unit) {
    if (unit.startsWith("year") || unit.startsWith("decade")) {
      return Calendar.year(day.getYear());
    }
    if (unit.startsWith("month")) {
      return Calendar.month(YearMonth.from(day));
    }
    return unit.startsWith("week") ? Calendar.week(day) : TimeInterval.on(day);
  }

  private static LocalDate plus(LocalDate day, int count, String unit) {
    return switch (unit.charAt(0)) {
      case 'd' -> unit.startsWith("decade") ? day.plusYears(10L * count) : day.plusDays(count);
      case 'w' -> day.plusWeeks(count);
      case 'm' -> day.plusMonths(count);
      case 'y' -> day.plusYears(count);
      default -> day;
    };
  }

  /** "Within days" is a week, "within weeks" a month, "within months" half a year. */
  private static TimeInterval ahead(String unit, TimeContext context) {
    int days =
        unit.startsWith("day") || unit.startsWith("hour")
            ? 7
            : unit.startsWith("week") ? 31 : unit.startsWith("month") ? 183 : 365;
    return TimeInterval.between(context.today(), context.today().plusDays(days));
  }

  private static TimeInterval begun(String period, TimeContext context) {
    return TimeInterval.between(bounds(period, context).earliestOr(NEVER), context.today());
  }

  private static TimeInterval rest(String period, TimeContext context) {
    return TimeInterval.between(context.today(), bounds(period, context).latestOr(NEVER));
  }

  private static Bounds bounds(String period, TimeContext context) {
    LocalDate today = context.today();
    return new Bounds(
        switch (period) {
          case "week" -> Calendar.week(today);
          case "month" -> Calendar.month(YearMonth.from(today));
          default -> Calendar.year(today.getYear());
        });
  }

  /** An interval with both bounds known. */
  private record Bounds(TimeInterval interval) {
    LocalDate earliestOr(LocalDate other) {
      return interval.earliest() == null ? other : interval.earliest();
    }

    LocalDate latestOr(LocalDate other) {
      return interval.latest() == null ? other : interval.latest();
    }
  }
}
