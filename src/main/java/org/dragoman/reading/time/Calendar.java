package org.dragoman.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/**
 * Days, months, seasons and years around a report's date, by the conventions of the claims guide.
 */
final class Calendar {

  private Calendar() {}

  static TimeInterval year(int year) {
    return TimeInterval.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static TimeInterval month(YearMonth month) {
    return TimeInterval.between(month.atDay(1), month.atEndOfMonth());
  }

  /** Monday to Sunday of the week that {@code day} lies in. */
  static TimeInterval week(LocalDate day) {
    return TimeInterval.between(firstDay("week", day), lastDay("week", day));
  }

  /** The first day of the week, month, year or decade that {@code day} lies in. */
  static LocalDate firstDay(String period, LocalDate day) {
    return switch (period) {
      case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "month" -> day.withDayOfMonth(1);
      case "decade" -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      default -> day.withDayOfYear(1);
    };
  }

  /** The last day of the week, month, year or decade that {@code day} lies in. */
  static LocalDate lastDay(String period, LocalDate day) {
    LocalDate first = firstDay(period, day);
    return switch (period) {
      case "week" -> first.plusDays(6);
      case "month" -> first.plusMonths(1).minusDays(1);
      case "decade" -> first.plusYears(10).minusDays(1);
      default -> first.plusYears(1).minusDays(1);
    };
  }

  /**
   * The weekday next to the report's date, itself included: behind it, or ahead in the future
   * tense.
   */
  static LocalDate weekday(DayOfWeek day, LocalDate published, Tense tense) {
    return published.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  /** The nearest such month that has begun, or in the future tense the nearest that is not over. */
  static YearMonth month(Month month, LocalDate published, Tense tense) {
    YearMonth now = YearMonth.from(published);
    YearMonth candidate = YearMonth.of(published.getYear(), month);
    if (tense == Tense.FUTURE) {
      return candidate.isBefore(now) ? candidate.plusYears(1) : candidate;
    }
    return candidate.isAfter(now) ? candidate.minusYears(1) : candidate;
  }

  /** "Last October": the nearest such month that is over. */
  static YearMonth lastMonth(Month month, LocalDate published) {
    YearMonth candidate = YearMonth.of(published.getYear(), month);
    return candidate.isBefore(YearMonth.from(published)) ? candidate : candidate.minusYears(1);
  }

  /** "Next October": the nearest such month that has not begun. */
  static YearMonth nextMonth(Month month, LocalDate published) {
    YearMonth candidate = YearMonth.of(published.getYear(), month);
    return candidate.isAfter(YearMonth.from(published)) ? candidate : candidate.plusYears(1);
  }

  /**
   * Meteorological seasons of the northern hemisphere; a winter is named after the year it begins
   * in.
   */
  static TimeInterval season(Season season, int year) {
    YearMonth first = YearMonth.of(year, season.firstMonth());
    return TimeInterval.between(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /** The season nearest to the report's date in the direction of the tense. */
  static TimeInterval season(Season season, LocalDate published, Tense tense) {
    TimeInterval thisYear = season(season, published.getYear());
    boolean begun =
        !YearMonth.of(published.getYear(), season.firstMonth()).atDay(1).isAfter(published);
    boolean over =
        YearMonth.of(published.getYear(), season.firstMonth())
                .plusMonths(3)
                .atDay(1)
                .compareTo(published)
            <= 0;
    if (tense == Tense.FUTURE) {
      return over ? season(season, published.getYear() + 1) : thisYear;
    }
    return begun ? thisYear : season(season, published.getYear() - 1);
  }

  /** The four seasons with the month each begins in. */
  enum Season {
    SPRING(Month.MARCH),
    SUMMER(Month.JUNE),
    AUTUMN(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private final Month firstMonth;

    Season(Month firstMonth) {
      this.firstMonth = firstMonth;
    }

    Month firstMonth() {
      return firstMonth;
    }

    static Season of(String word) {
      return word.equals("fall") ? AUTUMN : valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
