package org.dragoman.reading.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.dragoman.claim.TimeInterval;

/**
 * So many days, weeks, months or years.
 *
 * @param period how long; hours count as no day
 * @param unit in which it was told, singular
 */
record Distance(Period period, String unit) {

  static Distance of(String number, String units) {
    String unit = units.replaceAll("s$", "");
    int count = TimeWords.number(number);
    Period period =
        switch (unit) {
          case "day", "night" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "fortnight" -> Period.ofWeeks(2 * count);
          case "month" -> Period.ofMonths(count);
          case "year" -> Period.ofYears(count);
          case "decade" -> Period.ofYears(10 * count);
          default -> Period.ofDays(count / 24);
        };
    return new Distance(period, unit);
  }

  /**
   * What a bare plural stands for: "days" seven, "weeks" a month, "months" half a year, "years" ten
   * of them; "hours" end on the next day.
   */
  static Distance vague(String units) {
    String unit = units.replaceAll("s$", "");
    Period period =
        switch (unit) {
          case "hour" -> Period.ofDays(1);
          case "day", "night" -> Period.ofDays(7);
          case "week", "fortnight" -> Period.ofDays(31);
          case "month" -> Period.ofDays(183);
          default -> Period.ofYears(10);
        };
    return new Distance(period, unit);
  }

  LocalDate from(LocalDate day, int direction) {
    return direction < 0 ? day.minus(period) : day.plus(period);
  }

  /** The day, week, month or year so far from a day, as exact as it was told. */
  TimeInterval around(LocalDate day, int direction) {
    LocalDate there = from(day, direction);
    return switch (unit) {
      case "year", "decade" -> Calendar.year(there.getYear());
      case "month" -> Calendar.month(YearMonth.from(there));
      case "week" -> Calendar.week(there);
      default -> TimeInterval.on(there);
    };
  }

  TimeInterval before(LocalDate day) {
    return TimeInterval.between(from(day, -1), day);
  }

  TimeInterval after(LocalDate day) {
    return TimeInterval.between(day, from(day, 1));
  }
}
