package org.dragoman.question.score;

import org.jspecify.annotations.Nullable;

/**
 * Forecasts of about the same probability, and how many of them came true.
 *
 * @param words of likelihood after ICD 203, or what lies beyond them
 * @param low in percent, inclusive
 * @param high in percent, exclusive but for 100
 * @param mean probability given, 0 to 1; 0 without forecasts
 * @param interval of the share that came true; null without forecasts
 */
public record CalibrationBin(
    String words,
    int low,
    int high,
    int forecasts,
    int cameTrue,
    double mean,
    @Nullable Interval interval) {

  /** Share that came true, 0 to 1; 0 without forecasts. */
  public double observed() {
    return forecasts == 0 ? 0 : (double) cameTrue / forecasts;
  }
}
