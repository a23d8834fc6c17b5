package org.dragoman.view.redline;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A line that its holder drew for others, and how it stands.
 *
 * @param claims that tell of it, by publication, never empty
 * @param about the forbidden act; null where it is not told
 * @param movedBy claims that made the state what it is; none for one that nobody came near
 */
public record RedLine(
    List<RecordedClaim> claims,
    @Nullable InnerEvent about,
    RedLineState state,
    List<RecordedClaim> movedBy) {

  public RedLine {
    claims = List.copyOf(claims);
    movedBy = List.copyOf(movedBy);
  }

  /** Named after its earliest-published claim. */
  public ClaimId id() {
    return claims.get(0).claim().id();
  }

  public Assertion.RedLine line() {
    return (Assertion.RedLine) claims.get(0).claim().assertion();
  }

  public @Nullable LocalDate stated() {
    return claims.get(0).published();
  }

  /** Whether a claim tells of the line, moves it, or tells of the forbidden act. */
  public boolean isTouchedBy(RecordedClaim claim) {
    return claims.contains(claim) || movedBy.contains(claim);
  }
}
