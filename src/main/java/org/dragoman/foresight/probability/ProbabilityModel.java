package org.dragoman.foresight.probability;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.model.Boosting;
import org.dragoman.foresight.model.ChanceTrainer;
import org.dragoman.foresight.model.TreeSum;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Timeline;

/**
 * Chances that an actor does an act of a class to a recipient within a window. Trees are trained on
 * weekly origins of the past; their scores become chances by a rising function fitted to later
 * origins that were held back.
 */
final class ProbabilityModel {

  private static final Boosting BOOSTING = new Boosting(5, 0.05, 250, 0.8, 0.5);
  private static final int STEP = 7;
  private static final int FIRST_ORIGIN = 60;
  private static final int FEWEST_ORIGINS = 8;
  private static final double HELD_BACK = 0.2;

  private final Rates rates;
  private final TreeSum trees;
  private final Isotonic calibration;

  private ProbabilityModel(Rates rates, TreeSum trees, Isotonic calibration) {
    this.rates = rates;
    this.trees = trees;
    this.calibration = calibration;
  }

  /**
   * @param until the first day whose events are unknown
   */
  static ProbabilityModel fit(
      Timeline timeline, Occurrences occurrences, Window window, int until, long seed) {
    List<Integer> origins = origins(timeline, window, until);
    int heldBack = Math.max(2, (int) Math.round(origins.size() * HELD_BACK));
    int split = origins.size() - heldBack;
    CaseTable train = CaseTable.collect(timeline, occurrences, origins.subList(0, split), window);
    CaseTable held =
        CaseTable.collect(timeline, occurrences, origins.subList(split, origins.size()), window);
    Rates rates = Rates.fit(train);
    TreeSum trees =
        new ChanceTrainer(BOOSTING, seed)
            .train(matrix(train, rates), DyadDescription.WIDTH, train.answers());
    Isotonic calibration = Isotonic.fit(trees.scores(matrix(held, rates)), held.answers());
    return new ProbabilityModel(rates, trees, calibration);
  }

  /** Weekly origins, back from the last one whose window is known. */
  private static List<Integer> origins(Timeline timeline, Window window, int until) {
    List<Day> days = timeline.before(until);
    List<Integer> origins = new ArrayList<>();
    int first = days.isEmpty() ? until : days.get(0).number() + FIRST_ORIGIN;
    for (int origin = until - window.days(); origin >= first; origin -= STEP) {
      origins.add(0, origin);
    }
    if (origins.size() < FEWEST_ORIGINS) {
      throw new ForesightException(
          "the history is too thin for chances within %d days: %d weeks to learn from, %d are needed"
              .formatted(window.days(), origins.size(), FEWEST_ORIGINS));
    }
    return origins;
  }

  Rates rates() {
    return rates;
  }

  /** The calibrated chance of each case. */
  double[] chances(CaseTable cases) {
    float[] scores = trees.scores(matrix(cases, rates));
    double[] chances = new double[scores.length];
    for (int row = 0; row < scores.length; row++) {
      chances[row] = calibration.chance(scores[row]);
    }
    return chances;
  }

  /** The calibrated chance of one described case. */
  double chance(float[] row, QuadClass quad, double ownRate) {
    fillRates(row, 0, rates.base(quad), ownRate);
    return calibration.chance(trees.scores(row)[0]);
  }

  private static float[] matrix(CaseTable cases, Rates rates) {
    float[] matrix = cases.matrix();
    for (int row = 0; row < cases.size(); row++) {
      fillRates(
          matrix,
          row * DyadDescription.WIDTH,
          rates.base(cases.get(row).quad()),
          rates.shrunk(cases, row));
    }
    return matrix;
  }

  private static void fillRates(float[] matrix, int start, double base, double shrunk) {
    matrix[start + DyadFeature.BASE_RATE.ordinal()] = (float) base;
    matrix[start + DyadFeature.SHRUNK_RATE.ordinal()] = (float) shrunk;
  }
}
