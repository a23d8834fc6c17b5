package org.dragoman.foresight.probability;

import java.util.Arrays;
import org.dragoman.codes.QuadClass;

/**
 * Chances that need no model: how often a class of act happens within a window to any eligible dyad
 * (climatology), and how often it did to this one, pulled towards that.
 *
 * @param base chance by class
 * @param pull how many windows' worth the pull is
 */
record Rates(double[] base, double pull) {

  private static final double[] PULLS = {1, 2, 4, 8, 16};

  static Rates fit(CaseTable cases) {
    double[] hits = new double[QuadClass.values().length];
    double[] all = new double[hits.length];
    for (int row = 0; row < cases.size(); row++) {
      int quad = cases.get(row).quad().ordinal();
      hits[quad] += cases.answer(row) ? 1 : 0;
      all[quad]++;
    }
    double[] base = new double[hits.length];
    Arrays.setAll(base, quad -> (hits[quad] + 0.5) / (all[quad] + 1));
    Rates best = new Rates(base, PULLS[0]);
    for (double pull : PULLS) {
      Rates next = new Rates(base, pull);
      best = next.brier(cases) < best.brier(cases) ? next : best;
    }
    return best;
  }

  double base(QuadClass quad) {
    return base[quad.ordinal()];
  }

  /**
   * @param active past windows with such an act
   * @param all past windows
   */
  double shrunk(QuadClass quad, int active, int all) {
    return (active + pull * base(quad)) / (all + pull);
  }

  double shrunk(CaseTable cases, int row) {
    return shrunk(cases.get(row).quad(), cases.activeSpans(row), cases.allSpans(row));
  }

  private double brier(CaseTable cases) {
    double sum = 0;
    for (int row = 0; row < cases.size(); row++) {
      double error = shrunk(cases, row) - (cases.answer(row) ? 1 : 0);
      sum += error * error;
    }
    return sum / cases.size();
  }
}
