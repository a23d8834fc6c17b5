package org.dragoman.desk.relation;

import java.time.LocalDate;
import org.dragoman.record.ClaimQuery;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.PeriodLength;
import org.dragoman.view.relation.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a pair.
 *
 * @param known which claims may count
 * @param halfLife in days
 * @param from first day shown; null for {@value #PERIODS} periods
 * @param to last day shown; null for what the claims know last
 */
public record RelationQuestion(
    Pair pair,
    ClaimQuery known,
    Scoring scoring,
    double halfLife,
    PeriodLength length,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** How many periods are shown unless asked otherwise. */
  public static final int PERIODS = 24;

  /** Three months: a visit weighs half as much a season later. */
  public static final int HALF_LIFE_DAYS = 90;
}
