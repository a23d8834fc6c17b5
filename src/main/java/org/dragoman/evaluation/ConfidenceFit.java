package org.dragoman.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits how much each sign of a claim speaks for its being right: logistic regression with a ridge
 * penalty on every weight, by gradient steps of fixed number, so that the same claims give the same
 * weights.
 */
public final class ConfidenceFit {

  private static final int STEPS = 2000;
  private static final double STEP = 2.0;
  private static final double RIDGE = 2.0;

  private ConfidenceFit() {}

  /**
   * A claim that the reader found.
   *
   * @param signs what can be seen of it
   * @param confidence that it was given
   * @param right whether the annotation has it, firmly
   */
  public record Case(List<String> signs, double confidence, boolean right) {
    public Case {
      signs = List.copyOf(signs);
    }
  }

  /** Log-odds by sign, in the order of signs. */
  public static Map<String, Double> fit(List<Case> cases) {
    Map<String, Double> weights = new TreeMap<>();
    cases.forEach(one -> one.signs().forEach(sign -> weights.put(sign, 0.0)));
    for (int i = 0; i < STEPS; i++) {
      Map<String, Double> gradient = gradient(cases, weights);
      weights.replaceAll(
          (sign, weight) ->
              weight - STEP * (gradient.getOrDefault(sign, 0.0) + RIDGE * weight) / cases.size());
    }
    return weights;
  }

  private static Map<String, Double> gradient(List<Case> cases, Map<String, Double> weights) {
    Map<String, Double> gradient = new TreeMap<>();
    for (Case one : cases) {
      double logOdds =
          one.signs().stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
      double excess = 1 / (1 + Math.exp(-logOdds)) - (one.right() ? 1 : 0);
      one.signs().forEach(sign -> gradient.merge(sign, excess, Double::sum));
    }
    return gradient;
  }
}
