package org.dragoman.question.score;

/** Bounds that hold with 95 % confidence, both inclusive. */
public record Interval(double low, double high) {

  /** The normal distribution's 97.5th percentile. */
  private static final double Z = 1.959963984540054;

  /**
   * Of a share, after Wilson (1927): holds for few cases and for shares near none and all. Takes
   * the cases as independent of each other.
   *
   * @param cases above 0
   */
  static Interval wilson(int hits, int cases) {
    double share = (double) hits / cases;
    double z2 = Z * Z / cases;
    double middle = (share + z2 / 2) / (1 + z2);
    double reach = Z / (1 + z2) * Math.sqrt(share * (1 - share) / cases + z2 / (4 * cases));
    return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
