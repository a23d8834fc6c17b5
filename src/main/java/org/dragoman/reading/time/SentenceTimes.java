package org.dragoman.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/**
 * What one sentence says of time.
 *
 * @param expressions in the order of the sentence
 * @param clauses phrases and clauses that date by a time inside them
 * @param published the report's date; empty in an undated report
 * @param live the sentence belongs to an entry with a time of day ("11:20 – …"), so that its
 *     present tense tells of the report's day
 */
public record SentenceTimes(
    List<TimeExpression> expressions,
    List<DatedClause> clauses,
    Optional<LocalDate> published,
    boolean live) {

  public SentenceTimes {
    expressions = List.copyOf(expressions);
    clauses = List.copyOf(clauses);
  }

  /** Whether an interval lies wholly after the report's date. */
  public boolean isAhead(TimeInterval when) {
    LocalDate earliest = when.earliest();
    return earliest != null && published.filter(earliest::isAfter).isPresent();
  }

  /** When what a clause dates happened, or will happen. */
  public TimeInterval resolve(DatedClause clause, Tense tense) {
    TimeInterval when = clause.time().meaning().resolve(tense);
    return clause
        .limit()
        .flatMap(limit -> published.map(today -> limit.apply(when, today, tense != Tense.PAST)))
        .orElse(when);
  }

  /** The report's day for what a live entry tells in the present tense. */
  public Optional<TimeInterval> findLiveDay() {
    return published.filter(today -> live).map(TimeInterval::on);
  }
}
