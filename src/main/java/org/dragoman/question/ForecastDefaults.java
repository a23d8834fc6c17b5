package org.dragoman.question;

import java.util.Map;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;

/**
 * What is declared where a forecaster leaves it open, and for the system's own forecasts.
 *
 * @param bands of forecasts without a word of likelihood, by status
 * @param undatedDays within how many days a forecast without a date must come true
 * @param graceDays how long after its window a forecast may still be told to have come true
 * @param persistence how likely it is that things stay as they were, for the baseline of that name
 * @param leastCases how many earlier cases the system wants before it says anything
 * @param priorWeight for how many cases the wider class counts beside the narrower one
 */
public record ForecastDefaults(
    Map<ClaimStatus, Band> bands,
    int undatedDays,
    int graceDays,
    Band persistence,
    int leastCases,
    int priorWeight) {

  private static final Band UNKNOWN = new Band(0, 100);

  public ForecastDefaults {
    bands = Map.copyOf(bands);
  }

  /** The same where news may not come late. */
  public ForecastDefaults withoutGrace() {
    return new ForecastDefaults(bands, undatedDays, 0, persistence, leastCases, priorWeight);
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
