package org.dragoman.view.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dragoman.claim.TimeInterval;
import org.dragoman.view.Happening;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a happening counts: the middle of its interval, but not after it was first
 * reported; its one bound where the other is open; the first report where it is undated.
 */
final class EventDay {

  private static final int LONGEST_DAYS = 366;

  private EventDay() {}

  /** Null where neither the happening nor a report of it is dated. */
  static @Nullable LocalDate of(Happening happening) {
    TimeInterval when = happening.when();
    LocalDate reported = happening.firstReported().orElse(null);
    LocalDate middle = middle(when);
    if (middle == null || reported == null) {
      return middle == null ? reported : middle;
    }
    boolean within = when.earliest() == null || !reported.isBefore(when.earliest());
    return within && reported.isBefore(middle) ? reported : middle;
  }

  static boolean isVague(Happening happening) {
    return length(happening.when()) > LONGEST_DAYS;
  }

  private static @Nullable LocalDate middle(TimeInterval when) {
    LocalDate earliest = when.earliest();
    return earliest == null ? when.latest() : earliest.plusDays(length(when) / 2);
  }

  private static long length(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return earliest == null || latest == null ? 0 : ChronoUnit.DAYS.between(earliest, latest);
  }
}
