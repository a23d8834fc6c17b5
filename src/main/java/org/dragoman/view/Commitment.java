package org.dragoman.view;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A promise, threat or demand as all claims about it tell it.
 *
 * @param about what is promised, threatened or demanded
 * @param conditions hypothetical claims of the same sentences
 * @param due the last day for it; null where none is named
 * @param since the day of the claim that decided the status, of the lapse, or of the first claim
 * @param evidence the claims that decided the status
 * @param claims that tell of it, in the order of publication, never empty
 */
public record Commitment(
    CommitmentKind kind,
    InnerEvent about,
    List<RecordedClaim> conditions,
    @Nullable LocalDate due,
    CommitmentStatus status,
    @Nullable LocalDate since,
    List<RecordedClaim> evidence,
    List<RecordedClaim> claims) {

  public Commitment {
    conditions = List.copyOf(conditions);
    evidence = List.copyOf(evidence);
    claims = List.copyOf(claims);
  }

  /** Named after its earliest-published claim. */
  public ClaimId id() {
    return claims.get(0).claim().id();
  }

  public Assertion.Event event() {
    return (Assertion.Event) claims.get(0).claim().assertion();
  }
}
