package org.dragoman.view.relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the steps of a series are; the names are what {@code --by} takes. */
public enum PeriodLength {
  month,
  /** Monday to Sunday. */
  week,
  day;

  /** The first day of the period that a day lies in. */
  public LocalDate start(LocalDate date) {
    return switch (this) {
      case month -> date.withDayOfMonth(1);
      case week -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case day -> date;
    };
  }

  /** The first day of a period some steps later. */
  public LocalDate plus(LocalDate start, int steps) {
    return switch (this) {
      case month -> start.plusMonths(steps);
      case week -> start.plusWeeks(steps);
      case day -> start.plusDays(steps);
    };
  }

  /** {@code 2024-06}; the first day of a week; the day. */
  public String label(LocalDate start) {
    return this == month
        ? start.toString().substring(0, start.toString().length() - 3)
        : "" + start;
  }
}
