package org.dragoman.foresight.probability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A rising function of steps from scores to chances, fitted by pooling adjacent violators: the best
 * such function in squared error.
 *
 * @param scores highest score of each step, ascending
 * @param chances chance of each step
 */
record Isotonic(float[] scores, double[] chances) {

  /**
   * @param answers 1 for yes, 0 for no, by score
   */
  static Isotonic fit(float[] scores, float[] answers) {
    Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(row -> scores[row]));
    float[] highest = new float[scores.length];
    double[] sums = new double[scores.length];
    double[] weights = new double[scores.length];
    int steps = 0;
    for (int row : order) {
      highest[steps] = scores[row];
      sums[steps] = answers[row];
      weights[steps] = 1;
      steps++;
      while (steps > 1 && falls(sums, weights, steps)) {
        steps--;
        sums[steps - 1] += sums[steps];
        weights[steps - 1] += weights[steps];
        highest[steps - 1] = highest[steps];
      }
    }
    double[] chances = new double[steps];
    Arrays.setAll(chances, step -> (sums[step] + 0.01) / (weights[step] + 0.02));
    return new Isotonic(Arrays.copyOf(highest, steps), chances);
  }

  private static boolean falls(double[] sums, double[] weights, int steps) {
    return sums[steps - 1] * weights[steps - 2] <= sums[steps - 2] * weights[steps - 1];
  }

  double chance(float score) {
    int place = Arrays.binarySearch(scores, score);
    int step = place >= 0 ? place : -place - 1;
    return chances[Math.min(step, chances.length - 1)];
  }
}
