package org.dragoman.reading.time;

import java.time.LocalDate;
import org.dragoman.claim.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression may lean on.
 *
 * @param published the report's date; null where it is undated
 * @param last the date last named in the report, for "the same year" and "three years later"
 */
record TimeContext(@Nullable LocalDate published, TimeInterval last) {

  /** The report's date. */
  LocalDate today() {
    if (published == null) {
      throw new java.time.DateTimeException("the report is undated");
    }
    return published;
  }

  /** The first day of what was last named; the report's date where nothing was. */
  LocalDate anchor() {
    LocalDate earliest = last.earliest();
    return earliest != null ? earliest : today();
  }
}
