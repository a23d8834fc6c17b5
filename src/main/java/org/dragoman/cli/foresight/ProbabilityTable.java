package org.dragoman.cli.foresight;

import java.util.Locale;
import org.dragoman.foresight.probability.Calibration;
import org.dragoman.foresight.probability.ProbabilityVerdict;

/** How good chances were, as a table: trees beside what needs no model. */
public final class ProbabilityTable {

  private static final String HEAD = "%-28s %9s %9s %12s %12s %9s%n";
  private static final String ROW = "%-28s %9d %9.5f %+12.4f %+12.4f %9.4f%n";

  private ProbabilityTable() {}

  public static String head() {
    return HEAD.formatted("", "forecasts", "Brier", "over base", "over rate", "ECE");
  }

  public static String render(ProbabilityVerdict verdict) {
    int days = verdict.window().days();
    return row(days + " days: base rate of the class", verdict, verdict.climatology())
        + row("  the dyad's own rate, shrunk", verdict, verdict.shrunkRate())
        + row("  boosted trees, calibrated", verdict, verdict.trees())
        + String.format(Locale.ROOT, "  %.2f %% came true%n", 100 * verdict.happened());
  }

  private static String row(String name, ProbabilityVerdict verdict, Calibration figures) {
    return String.format(
        Locale.ROOT,
        ROW,
        name,
        verdict.forecasts(),
        figures.brier(),
        figures.skill(verdict.climatology()),
        figures.skill(verdict.shrunkRate()),
        figures.calibrationError());
  }
}
