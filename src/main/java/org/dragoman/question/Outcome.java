package org.dragoman.question;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.RecordedClaim;

/**
 * What became of a forecast.
 *
 * @param known the day on which it was known
 * @param provisional whether one testimony alone tells it
 * @param claims that tell it; none where nothing was told until the end
 */
public record Outcome(
    boolean cameTrue, LocalDate known, boolean provisional, List<RecordedClaim> claims) {

  public Outcome {
    claims = List.copyOf(claims);
  }
}
