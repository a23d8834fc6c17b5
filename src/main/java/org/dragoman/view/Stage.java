package org.dragoman.view;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A status that a happening took on.
 *
 * @param on the day of the reports that gave it; for what lapsed the day after it was due; null
 *     where the reports are undated
 * @param claims that gave it, never empty
 */
public record Stage(HappeningStatus status, @Nullable LocalDate on, List<RecordedClaim> claims) {

  public Stage {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a stage must rest on a claim: " + status);
    }
  }
}
