package org.dragoman.foresight.feature;

/** The features of one candidate: a window on a matrix with one row per candidate. */
final class Row {

  private static final int WIDTH = Feature.count();

  private final float[] matrix;
  private final int offset;

  Row(float[] matrix, int row) {
    this.matrix = matrix;
    this.offset = row * WIDTH;
  }

  void put(Feature feature, double value) {
    matrix[offset + feature.ordinal()] = (float) value;
  }

  float get(Feature feature) {
    return matrix[offset + feature.ordinal()];
  }

  /** A part of a whole, 0 where there is no whole. */
  void putShare(Feature feature, float part, float whole) {
    put(feature, whole > 0 ? part / whole : 0);
  }
}
