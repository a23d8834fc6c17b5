package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.ConfidenceFit.Case;

/**
 * How well confidence tells right claims from wrong ones.
 *
 * @param bands of a fifth each, from 0 to 1
 * @param brier mean squared difference between confidence and outcome: 0 is perfect
 */
public record Reliability(List<Band> bands, double brier) {

  private static final int BANDS = 5;

  /**
   * Claims of like confidence.
   *
   * @param confidence mean of theirs
   * @param right share of them that is right; both 0 where there is no claim
   */
  public record Band(double from, double to, int claims, double confidence, double right) {}

  public Reliability {
    bands = List.copyOf(bands);
  }

  public static Reliability of(List<Case> cases) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < BANDS; i++) {
      double from = (double) i / BANDS;
      double to = (double) (i + 1) / BANDS;
      boolean last = i == BANDS - 1;
      bands.add(
          band(
              from,
              to,
              cases.stream()
                  .filter(one -> one.confidence() >= from && (last || one.confidence() < to))
                  .toList()));
    }
    double brier =
        cases.stream()
            .mapToDouble(one -> Math.pow(one.confidence() - (one.right() ? 1 : 0), 2))
            .average()
            .orElse(0);
    return new Reliability(bands, brier);
  }

  private static Band band(double from, double to, List<Case> cases) {
    return new Band(
        from,
        to,
        cases.size(),
        cases.stream().mapToDouble(Case::confidence).average().orElse(0),
        cases.stream().mapToInt(one -> one.right() ? 1 : 0).average().orElse(0));
  }
}
