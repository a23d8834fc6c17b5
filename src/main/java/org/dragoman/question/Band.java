package org.dragoman.question;

import org.dragoman.codes.Likelihood;

/**
 * A probability as a band in percent, lower bound inclusive; scored at its midpoint.
 *
 * @param low in percent, 0 to 100
 * @param high in percent, not below {@code low}
 */
public record Band(int low, int high) {

  public Band {
    if (low < 0 || high > 100 || low > high) {
      throw new IllegalArgumentException("no band of percent: " + low + " to " + high);
    }
  }

  static Band of(Likelihood likelihood) {
    return new Band(likelihood.lowest(), likelihood.highest());
  }

  /** The band of the contrary. */
  Band denied() {
    return new Band(100 - high, 100 - low);
  }

  /** 0 to 1. */
  public double midpoint() {
    return (low + high) / 200.0;
  }

  /** As a reader sees it, e.g. {@code 20–45 %}. */
  @Override
  public String toString() {
    return low + "–" + high + " %";
  }
}
