package org.dragoman.foresight.graph;

/**
 * How long ago and how often an act happened, coarsely: eight spans of days (up to 1, 2, 4, 7, 15,
 * 30, 90, more) times four counts (1, 2–3, 4–8, more).
 */
public final class RuleBucket {

  /** The number of buckets. */
  public static final int COUNT = 32;

  private static final int[] LONGEST_LAGS = {1, 2, 4, 7, 15, 30, 90};
  private static final int[] HIGHEST_COUNTS = {1, 3, 8};
  private static final byte[] BY_LAG = new byte[91];

  static {
    for (int lag = 0; lag < BY_LAG.length; lag++) {
      BY_LAG[lag] = (byte) place(lag, LONGEST_LAGS);
    }
  }

  private RuleBucket() {}

  public static int of(int lag, int count) {
    int span = lag < BY_LAG.length ? BY_LAG[lag] : LONGEST_LAGS.length;
    return span * 4 + place(count, HIGHEST_COUNTS);
  }

  private static int place(int value, int[] highest) {
    int place = 0;
    while (place < highest.length && value > highest[place]) {
      place++;
    }
    return place;
  }
}
