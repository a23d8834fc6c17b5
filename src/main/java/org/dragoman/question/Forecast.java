package org.dragoman.question;

import java.time.LocalDate;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/**
 * What somebody expects, as a claim tells it.
 *
 * @param forecaster the speaker; without one who published the report
 * @param made the day on which it was published
 * @param until the last day on which it may come true
 * @param claim that makes it
 */
public record Forecast(
    String forecaster, LocalDate made, LocalDate until, Band band, RecordedClaim claim) {

  public Assertion assertion() {
    return claim.claim().assertion();
  }
}
