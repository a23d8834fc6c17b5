package org.dragoman.exchange.ledger;

import java.time.LocalDate;
import org.dragoman.record.Entry;
import org.jspecify.annotations.Nullable;

/** A resolution set of ForecastBench. */
final class BenchResolutions implements RowReader {

  private static final String WHO = "ForecastBench";

  @Override
  public void read(SourceRow row, SourceFile file, Gathering gathering) {
    BenchRows.refuseCombination(row);
    if (!row.node("resolved").asBoolean(false)) {
      gathering.passOver("questions not resolved yet");
      return;
    }
    LocalDate day =
        row.findDay("resolution_date").orElseThrow(() -> new RowProblem("no resolution_date"));
    String outcome = outcome(row);
    gathering.rule(
        new Entry.Ruling(
            BenchRows.question(row, file, gathering),
            outcome,
            day,
            WHO,
            row.get("source") + " resolved it as " + (outcome == null ? "annulled" : outcome)));
  }

  /** Null where it was resolved to nothing. */
  private static @Nullable String outcome(SourceRow row) {
    if (row.find("resolved_to").isEmpty()) {
      return null;
    }
    double value = row.getProbability("resolved_to");
    if (value > 0 && value < 1) {
      throw new RowProblem("a resolution between no and yes");
    }
    return value == 1 ? "yes" : "no";
  }
}
