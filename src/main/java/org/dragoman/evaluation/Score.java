package org.dragoman.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and their harmonic mean, rounded to four digits. */
public record Score(double precision, double recall, double f1) {

  /** Of {@code predicted} answers and {@code gold} expected ones, {@code hits} agree. */
  public static Score of(int hits, int predicted, int gold) {
    double precision = (double) hits / Math.max(predicted, 1);
    double recall = (double) hits / Math.max(gold, 1);
    double f1 = 2 * precision * recall / Math.max(precision + recall, 1e-9);
    return new Score(round(precision), round(recall), round(f1));
  }

  /** To four digits by the exact binary value, ties to even. */
  static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
