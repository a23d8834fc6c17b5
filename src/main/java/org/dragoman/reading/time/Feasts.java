package org.dragoman.reading.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/** Feasts that reports date by. */
final class Feasts {

  private Feasts() {}

  static LocalDate christmas(int year) {
    return LocalDate.of(year, 12, 25);
  }

  static LocalDate newYear(int year) {
    return LocalDate.of(year, 1, 1);
  }

  /** Easter Sunday of the western churches, by the Gregorian algorithm of Meeus, Jones, Butcher. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int shift = (golden + 11 * moon + 22 * weekday) / 451;
    int day = moon + weekday - 7 * shift + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /** The feast behind the report's date, or in the future tense ahead of it. */
  static TimeInterval near(IntFunction<LocalDate> feast, LocalDate published, Tense tense) {
    LocalDate day = feast.apply(published.getYear());
    if (tense == Tense.FUTURE) {
      return TimeInterval.on(day.isBefore(published) ? feast.apply(published.getYear() + 1) : day);
    }
    return TimeInterval.on(day.isAfter(published) ? feast.apply(published.getYear() - 1) : day);
  }
}
