package org.dragoman.foresight.model;

import org.dragoman.foresight.feature.Feature;

/** The first score alone: needs no training, and is what trained models are held against. */
public record FirstLook() implements RankingModel {

  @Override
  public float[] scores(float[] matrix) {
    float[] scores = new float[matrix.length / Feature.count()];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = score(matrix, row * Feature.count());
    }
    return scores;
  }

  @Override
  public Contributions contributions(float[] matrix, int offset) {
    double[] byFeature = new double[Feature.count()];
    byFeature[Feature.FIRST_SCORE.ordinal()] = score(matrix, offset);
    return new Contributions(0, byFeature);
  }

  private static float score(float[] matrix, int offset) {
    return matrix[offset + Feature.FIRST_SCORE.ordinal()];
  }
}
