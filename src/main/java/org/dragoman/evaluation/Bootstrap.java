package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A bootstrap interval of F1 over reports: a thousand times as many reports are drawn with
 * replacement as there are. The draws are those of the guidelines' scorer, a Mersenne Twister
 * seeded with 1 whose numbers beyond the range are drawn again, so that the interval is the same to
 * the last digit.
 */
final class Bootstrap {

  private static final int DRAWS = 1000;
  private static final int LOW = 25;
  private static final int HIGH = 974;

  /** What was found in one report. */
  record Counts(int hits, int predicted, int gold) {}

  private Bootstrap() {}

  /** The 95 % interval. */
  static Interval interval(List<Counts> reports) {
    UniformRandomProvider random = RandomSource.MT.create(new int[] {1});
    List<Double> scores = new ArrayList<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      int hits = 0;
      int predicted = 0;
      int gold = 0;
      for (int i = 0; i < reports.size(); i++) {
        Counts counts = reports.get(below(random, reports.size()));
        hits += counts.hits();
        predicted += counts.predicted();
        gold += counts.gold();
      }
      scores.add(Score.of(hits, predicted, gold).f1());
    }
    scores.sort(null);
    return new Interval(scores.get(LOW), scores.get(HIGH));
  }

  private static int below(UniformRandomProvider random, int bound) {
    int shift = Integer.numberOfLeadingZeros(bound);
    int number = random.nextInt() >>> shift;
    while (number >= bound) {
      number = random.nextInt() >>> shift;
    }
    return number;
  }

  /** Bounds of an interval. */
  record Interval(double low, double high) {}
}
