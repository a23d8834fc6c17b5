package org.dragoman.codes;

/**
 * Words of estimative probability with their bands in percent, lower bound inclusive (ICD 203,
 * 2015, section 6.e.(2)(a)).
 */
public enum Likelihood {
  REMOTE("remote", 1, 5),
  VERY_UNLIKELY("very unlikely", 5, 20),
  UNLIKELY("unlikely", 20, 45),
  EVEN("even", 45, 55),
  LIKELY("likely", 55, 80),
  VERY_LIKELY("very likely", 80, 95),
  ALMOST_CERTAIN("almost certain", 95, 99);

  private final String word;
  private final int lowest;
  private final int highest;

  Likelihood(String word, int lowest, int highest) {
    this.word = word;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The word written in claims, e.g. {@code very unlikely}. */
  public String word() {
    return word;
  }

  /** Lower bound of the band in percent. */
  public int lowest() {
    return lowest;
  }

  /** Upper bound of the band in percent. */
  public int highest() {
    return highest;
  }

  /** The band as a reader sees it, e.g. {@code 5–20 %}. */
  public String band() {
    return lowest + "–" + highest + " %";
  }

  public boolean isBelowEven() {
    return highest <= EVEN.lowest;
  }
}
