package org.dragoman.question.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * The sum of some numbers over the sum of others, e.g. a mean, with a bootstrap interval: whole
 * subjects are drawn with replacement, as many as there are (Efron and Tibshirani 1993, chapter 8;
 * percentile interval). The draws have a fixed seed, so that the same forecasts give the same
 * interval.
 */
final class Ratio {

  private static final int DRAWS = 1000;

  /** Draws from fewer tell more of the draws than of the world. */
  private static final int LEAST_SUBJECTS = 5;

  private static final long SEED = 1;

  private record Sums(double over, double under) {
    Sums plus(Sums other) {
      return new Sums(over + other.over, under + other.under);
    }
  }

  private final Map<Subject, Sums> bySubject = new LinkedHashMap<>();

  void add(Subject subject, double over, double under) {
    bySubject.merge(subject, new Sums(over, under), Sums::plus);
  }

  /** Null where there is nothing to divide by. */
  @Nullable Estimate estimate() {
    List<Sums> subjects = List.copyOf(bySubject.values());
    Sums all = subjects.stream().reduce(new Sums(0, 0), Sums::plus);
    return all.under() == 0 ? null : new Estimate(all.over() / all.under(), interval(subjects));
  }

  private static @Nullable Interval interval(List<Sums> subjects) {
    if (subjects.size() < LEAST_SUBJECTS) {
      return null;
    }
    UniformRandomProvider random = RandomSource.MT.create(SEED);
    List<Double> ratios = new ArrayList<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      Sums drawn = new Sums(0, 0);
      for (int i = 0; i < subjects.size(); i++) {
        drawn = drawn.plus(subjects.get(random.nextInt(subjects.size())));
      }
      if (drawn.under() != 0) {
        ratios.add(drawn.over() / drawn.under());
      }
    }
    ratios.sort(null);
    int tail = ratios.size() / 40;
    return ratios.isEmpty()
        ? null
        : new Interval(ratios.get(tail), ratios.get(ratios.size() - 1 - tail));
  }
}
