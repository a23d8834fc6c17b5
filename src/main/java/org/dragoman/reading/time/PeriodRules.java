package org.dragoman.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/** Weeks, months, seasons and years around the report's date, or around a date named before. */
final class PeriodRules {

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "end of a period",
              "(?:the )?end of (?:the |this )?(year|month|week|decade)",
              (m, c, t) -> rest(m.group(1), c)),
          TimeRule.of(
              "end of a period",
              "(?:the )?(year|month|week|decade) (?:'s end|is out|is over|ends)",
              (m, c, t) -> rest(m.group(1), c)),
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
              "this (week|month|year|decade)",
              (m, c, t) -> t == Tense.FUTURE ? rest(m.group(1), c) : begun(m.group(1), c)),
          TimeRule.of(
              "neighbouring weekend",
              "(last|next|this|the past|the coming|the) weekend",
              (m, c, t) -> weekend(m.group(1), c.today(), t)),
          TimeRule.of(
              "neighbouring week",
              "(last|next) week",
              (m, c, t) -> Calendar.week(c.today().plusWeeks(sign(m)))),
          TimeRule.of(
              "neighbouring month",
              "(last|next) month",
              (m, c, t) -> Calendar.month(YearMonth.from(c.today()).plusMonths(sign(m)))),
          TimeRule.of(
              "neighbouring year",
              "(last|next) year",
              (m, c, t) -> Calendar.year(c.today().getYear() + sign(m))),
          TimeRule.of(
              "that week", "(?:that|the same) week", (m, c, t) -> Calendar.week(c.anchor())),
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
              "(last|next) ({MONTH})",
              (m, c, t) ->
                  Calendar.month(
                      sign(m) < 0
                          ? Calendar.lastMonth(TimeWords.month(m.group(2)), c.today())
                          : Calendar.nextMonth(TimeWords.month(m.group(2)), c.today()))),
          TimeRule.of(
              "neighbouring season",
              "(last|next) ({SEASON})",
              (m, c, t) ->
                  Calendar.season(
                      Calendar.Season.of(m.group(2)),
                      c.today().plusMonths(3L * sign(m)),
                      sign(m) < 0 ? Tense.PAST : Tense.FUTURE)),
          TimeRule.of(
              "season",
              "(?:this|the|in) ({SEASON})(?! of)",
              (m, c, t) -> Calendar.season(Calendar.Season.of(m.group(1)), c.today(), t)));

  private PeriodRules() {}

  private static int sign(MatchResult match) {
    return match.group(1).equals("next") ? 1 : -1;
  }

  private static TimeInterval weekend(String which, LocalDate today, Tense tense) {
    boolean ahead =
        switch (which) {
          case "next", "the coming" -> true;
          case "last", "the past" -> false;
          default -> tense == Tense.FUTURE;
        };
    LocalDate saturday =
        Calendar.weekday(DayOfWeek.SATURDAY, today, ahead ? Tense.FUTURE : Tense.PAST);
    return TimeInterval.between(saturday, saturday.plusDays(1));
  }

  private static TimeInterval begun(String period, TimeContext context) {
    return TimeInterval.between(Calendar.firstDay(period, context.today()), context.today());
  }

  private static TimeInterval rest(String period, TimeContext context) {
    return TimeInterval.between(context.today(), Calendar.lastDay(period, context.today()));
  }
}
