package org.dragoman.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.TimeInterval;

/**
 * What one sentence says of time.
 *
 * @param expressions in the order of the sentence
 * @param published the report's date; empty in an undated report
 * @param live the sentence belongs to an entry with a time of day ("11:20 – …"), so that its
 *     present tense tells of the report's day
 */
public record SentenceTimes(
    List<TimeExpression> expressions, Optional<LocalDate> published, boolean live) {

  public SentenceTimes {
    expressions = List.copyOf(expressions);
  }

  /** Whether an interval lies wholly behind the report's date. */
  public boolean isAhead(TimeInterval when) {
    LocalDate earliest = when.earliest();
    return earliest != null && published.filter(earliest::isAfter).isPresent();
  }

  /** The span that a preposition makes of a time; the time itself in an undated report. */
  public TimeInterval limit(Bounds.Limit limit, TimeInterval when, boolean ahead) {
    return published.map(today -> limit.apply(when, today, ahead)).orElse(when);
  }

  /** The report's day for what a live entry tells in the present tense. */
  public Optional<TimeInterval> findLiveDay() {
    return published.filter(today -> live).map(TimeInterval::on);
  }
}
