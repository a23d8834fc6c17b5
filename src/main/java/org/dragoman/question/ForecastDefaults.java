package org.dragoman.question;

import java.util.Map;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;

/**
 * What is declared where a forecaster leaves it open.
 *
 * @param bands of forecasts without a word of likelihood, by status
 * @param undatedDays within how many days a forecast without a date must come true
 * @param graceDays how long after its window a forecast may still be told to have come true
 */
public record ForecastDefaults(Map<ClaimStatus, Band> bands, int undatedDays, int graceDays) {

  private static final Band UNKNOWN = new Band(0, 100);

  public ForecastDefaults {
    bands = Map.copyOf(bands);
  }

  /** Whether claims of this status forecast anything. */
  boolean forecasts(ClaimStatus status) {
    return bands.containsKey(status);
  }

  /**
   * The band of what a claim says. A word of likelihood weighs the bare event, whether the claim
   * denies it or not; without one the status counts, and its contrary where the claim denies.
   */
  Band band(Firmness firmness) {
    if (firmness.likelihood() != null) {
      return Band.of(firmness.likelihood());
    }
    Band band = bands.getOrDefault(firmness.status(), UNKNOWN);
    return firmness.negated() ? band.denied() : band;
  }
}
