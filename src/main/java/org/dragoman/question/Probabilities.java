package org.dragoman.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A probability, 0 to 1, for each outcome; together 1. */
public record Probabilities(List<Double> of) {

  private static final double TOLERANCE = 0.005;

  public Probabilities {
    for (double one : of) {
      if (!(one >= 0 && one <= 1)) {
        throw new QuestionException("a probability lies between 0 and 1, not at " + one);
      }
    }
    double sum = of.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > TOLERANCE) {
      throw new QuestionException(
          String.format(Locale.ROOT, "the probabilities sum to %.3f, not to 1", sum));
    }
    of = of.stream().map(one -> one / sum).toList();
  }

  public static Probabilities of(List<Double> values) {
    return new Probabilities(values);
  }

  /** Of no and yes. */
  public static Probabilities ofYes(double yes) {
    return yes >= 0 && yes <= 1
        ? new Probabilities(List.of(1 - yes, yes))
        : new Probabilities(List.of(yes));
  }

  public static Probabilities even(int outcomes) {
    return new Probabilities(Collections.nCopies(outcomes, 1.0 / outcomes));
  }

  /** In proportion to weights, of which one at least is above 0. */
  public static Probabilities inProportion(List<Double> weights) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    return new Probabilities(weights.stream().map(weight -> weight / sum).toList());
  }

  /** The mean of several, outcome by outcome. */
  public static Probabilities mean(List<Probabilities> several) {
    List<Double> means = new ArrayList<>();
    for (int outcome = 0; outcome < several.get(0).size(); outcome++) {
      int at = outcome;
      means.add(several.stream().mapToDouble(one -> one.get(at)).average().orElseThrow());
    }
    return inProportion(means);
  }

  public int size() {
    return of.size();
  }

  public double get(int outcome) {
    return of.get(outcome);
  }

  /**
   * The ranked probability score over its range (Epstein 1969, Murphy 1971): 0 is right, 1 as wrong
   * as can be. Of no and yes it is the Brier score: the squared distance of the probability of yes.
   */
  public double rankedScore(int happened) {
    double forecast = 0;
    double score = 0;
    for (int outcome = 0; outcome < size() - 1; outcome++) {
      forecast += get(outcome);
      double known = happened <= outcome ? 1 : 0;
      score += (forecast - known) * (forecast - known);
    }
    return score / (size() - 1);
  }

  /**
   * Minus the natural logarithm of the probability of what happened; 0 is right. What was given no
   * chance at all counts as one in a thousand.
   */
  public double logScore(int happened) {
    return -Math.log(Math.max(get(happened), 0.001));
  }
}
