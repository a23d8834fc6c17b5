package org.dragoman.reading.syntax;

import java.util.Arrays;

/** Sums over arrays of floats, each a plain loop that the compiler turns into vector code. */
final class Vectors {

  private Vectors() {}

  static void add(float[] sum, float[] term) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += term[i];
    }
  }

  static void subtract(float[] from, float[] term) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= term[i];
    }
  }

  static void addScaled(float[] sum, float factor, float[] term) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * term[i];
    }
  }

  static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
  }

  /** The product of a row vector and a matrix given by rows, four rows at a time. */
  static void multiply(float[] product, float[] vector, float[][] matrix) {
    Arrays.fill(product, 0);
    int row = 0;
    for (; row + 3 < vector.length; row += 4) {
      addScaled(product, vector, matrix, row);
    }
    for (; row < vector.length; row++) {
      addScaled(product, vector[row], matrix[row]);
    }
  }

  private static void addScaled(float[] sum, float[] factors, float[][] rows, int row) {
    float a = factors[row];
    float b = factors[row + 1];
    float c = factors[row + 2];
    float d = factors[row + 3];
    float[] as = rows[row];
    float[] bs = rows[row + 1];
    float[] cs = rows[row + 2];
    float[] ds = rows[row + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a * as[i] + b * bs[i] + c * cs[i] + d * ds[i];
    }
  }
}
