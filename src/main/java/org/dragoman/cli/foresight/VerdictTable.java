package org.dragoman.cli.foresight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.foresight.benchmark.Figures;
import org.dragoman.foresight.benchmark.Interval;
import org.dragoman.foresight.benchmark.Verdict;

/** What the referee found, as a table; shares in per cent. */
public final class VerdictTable {

  private static final String ROW = "%-28s %8s %8s %8s %8s %8s";

  private VerdictTable() {}

  /**
   * @param seed of the draws of the interval
   */
  public static String render(Verdict verdict, long seed) {
    List<String> lines = new ArrayList<>();
    lines.add(ROW.formatted("", "sides", "MRR", "Hits@1", "Hits@3", "Hits@10"));
    lines.add(row("all", verdict.all()));
    lines.add(row("  asked for the recipient", verdict.inverse(false)));
    lines.add(row("  asked for the actor", verdict.inverse(true)));
    lines.add(row("  seen in an earlier part", verdict.seen(true)));
    lines.add(row("  never seen", verdict.seen(false)));
    lines.add(row("first look, untrained", Figures.of(verdict.firstLook())));
    lines.add(gain(verdict, seed));
    lines.add(
        String.format(
            Locale.ROOT,
            "%.1f %% of the answers were among the candidates",
            100 * verdict.scored()));
    return String.join("\n", lines) + "\n";
  }

  private static String gain(Verdict verdict, long seed) {
    Interval interval = verdict.gain(seed);
    double gain =
        verdict.all().meanReciprocalRank() - Figures.of(verdict.firstLook()).meanReciprocalRank();
    return String.format(
        Locale.ROOT,
        "MRR over the first look %+.2f, 95 %% between %+.2f and %+.2f (days drawn anew)",
        100 * gain,
        100 * interval.low(),
        100 * interval.high());
  }

  private static String row(String name, Figures figures) {
    return ROW.formatted(
        name,
        figures.count(),
        percent(figures.meanReciprocalRank()),
        percent(figures.hitsAt1()),
        percent(figures.hitsAt3()),
        percent(figures.hitsAt10()));
  }

  /** Rounded by the exact binary value, ties to even, as the field's script does. */
  private static String percent(double share) {
    return Double.isNaN(share)
        ? "-"
        : new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
