package org.dragoman.view.agreement;

import java.util.List;
import org.dragoman.claim.RecordedClaim;

/**
 * Whether an agreement is in force on a day, why, and by which claims. Unknown is unknown, not no.
 *
 * @param claims that the answer rests on; none where nothing is known
 */
public record InForce(Answer answer, String why, List<RecordedClaim> claims) {

  /** What can be said. */
  public enum Answer {
    YES,
    NO,
    UNKNOWN,
    DISPUTED
  }

  public InForce {
    claims = List.copyOf(claims);
  }
}
