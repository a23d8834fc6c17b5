package org.dragoman.foresight.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Bounds that hold with 95 % confidence, by a paired bootstrap: whole days are drawn with
 * replacement, since facts of one day have much in common.
 */
public record Interval(double low, double high) {

  private static final int DRAWS = 1000;
  private static final int LOW = 25;
  private static final int HIGH = 974;

  /** Bounds of the gain in mean reciprocal rank over a baseline judged on the same facts. */
  public static Interval ofGain(List<Judgement> model, List<Judgement> baseline, long seed) {
    Map<Integer, double[]> days = new TreeMap<>();
    for (int i = 0; i < model.size(); i++) {
      double[] day = days.computeIfAbsent(model.get(i).day(), each -> new double[2]);
      day[0] += model.get(i).reciprocal() - baseline.get(i).reciprocal();
      day[1]++;
    }
    return draw(List.copyOf(days.values()), RandomSource.MT.create(seed));
  }

  private static Interval draw(List<double[]> days, UniformRandomProvider random) {
    List<Double> gains = new ArrayList<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      double gain = 0;
      double count = 0;
      for (int i = 0; i < days.size(); i++) {
        double[] day = days.get(random.nextInt(days.size()));
        gain += day[0];
        count += day[1];
      }
      gains.add(gain / count);
    }
    gains.sort(null);
    return new Interval(gains.get(LOW), gains.get(HIGH));
  }
}
