package org.dragoman.question;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.RecordedClaim;

/**
 * What came out.
 *
 * @param index which of the outcomes
 * @param known the day on which it was known; only forecasts made before count
 * @param provisional whether fewer sources tell it than are wanted
 * @param claims it rests on
 * @param why in a few words
 */
public record Outcome(
    int index, LocalDate known, boolean provisional, List<RecordedClaim> claims, String why) {

  public Outcome {
    claims = List.copyOf(claims);
  }

  /** Of no and yes. */
  public boolean isYes() {
    return index > 0;
  }
}
