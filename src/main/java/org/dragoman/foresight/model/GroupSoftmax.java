package org.dragoman.foresight.model;

import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;

/**
 * The loss of a race within each query: every answer runs against all candidates that are none, and
 * its loss is minus the logarithm of its softmax chance to win. It is the question the referee
 * asks, who leaves other answers out as well.
 */
final class GroupSoftmax implements IObjective {

  private static final long serialVersionUID = 1L;
  private static final float LEAST_CURVATURE = 1e-6f;

  private final int[] sizes;
  private final boolean[] answers;

  /**
   * @param sizes number of rows of each query
   * @param answers whether each row is an answer
   */
  GroupSoftmax(int[] sizes, boolean[] answers) {
    this.sizes = sizes;
    this.answers = answers;
  }

  @Override
  public List<float[]> getGradient(float[][] predicted, DMatrix matrix) {
    float[] slopes = new float[predicted.length];
    float[] curvatures = new float[predicted.length];
    int from = 0;
    for (int size : sizes) {
      race(predicted, from, from + size, slopes, curvatures);
      from += size;
    }
    return List.of(slopes, curvatures);
  }

  private void race(float[][] predicted, int from, int to, float[] slopes, float[] curvatures) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int row = from; row < to; row++) {
      highest = Math.max(highest, predicted[row][0]);
    }
    double others = 0;
    double[] weights = new double[to - from];
    for (int row = from; row < to; row++) {
      weights[row - from] = Math.exp(predicted[row][0] - highest);
      others += answers[row] ? 0 : weights[row - from];
    }
    double slope = 0;
    double square = 0;
    for (int row = from; row < to; row++) {
      if (answers[row]) {
        double total = others + weights[row - from];
        double chance = weights[row - from] / total;
        slopes[row] = (float) (chance - 1);
        curvatures[row] = Math.max(LEAST_CURVATURE, (float) (chance * (1 - chance)));
        slope += 1 / total;
        square += 1 / (total * total);
      }
    }
    for (int row = from; row < to; row++) {
      if (!answers[row]) {
        double weight = weights[row - from];
        slopes[row] = (float) (weight * slope);
        curvatures[row] =
            Math.max(LEAST_CURVATURE, (float) (weight * slope - weight * weight * square));
      }
    }
  }
}
