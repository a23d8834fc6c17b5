package org.dragoman.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dragoman.claim.TimeInterval;

/** The days on which something must happen to count; both inclusive. */
public record Window(LocalDate from, LocalDate to) {

  public Window {
    if (to.isBefore(from)) {
      throw new QuestionException("the window ends before it begins: " + from + ".." + to);
    }
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Whether something may have happened in it; a missing bound is open. */
  public boolean touches(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return (latest == null || !latest.isBefore(from))
        && (earliest == null || !earliest.isAfter(to));
  }

  @Override
  public String toString() {
    return from + ".." + to;
  }
}
