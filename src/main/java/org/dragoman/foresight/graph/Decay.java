package org.dragoman.foresight.graph;

/** How much an event counts after some days, for one half-life. */
final class Decay {

  private static final int LONGEST_LAG = 4096;

  private final float[] factors = new float[LONGEST_LAG + 1];

  /**
   * @param halfLife days after which an event counts half
   */
  Decay(double halfLife) {
    for (int lag = 0; lag <= LONGEST_LAG; lag++) {
      factors[lag] = (float) Math.pow(0.5, lag / halfLife);
    }
  }

  float after(int lag) {
    return factors[Math.min(lag, LONGEST_LAG)];
  }
}
