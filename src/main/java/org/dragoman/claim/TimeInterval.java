package org.dragoman.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which something happened or will happen; both inclusive, a missing bound is
 * open.
 */
public record TimeInterval(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  public static final TimeInterval UNKNOWN = new TimeInterval(null, null);

  public TimeInterval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
    }
  }

  public static TimeInterval on(LocalDate day) {
    return new TimeInterval(day, day);
  }

  public static TimeInterval between(LocalDate earliest, LocalDate latest) {
    return new TimeInterval(earliest, latest);
  }

  public boolean isKnown() {
    return earliest != null || latest != null;
  }
}
