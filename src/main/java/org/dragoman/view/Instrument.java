package org.dragoman.view;

import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/** An agreement as all claims about it tell it; never empty. */
public record Instrument(List<RecordedClaim> claims) {

  public Instrument {
    claims = claims.stream().sorted(Happening.BY_PUBLICATION).toList();
  }

  public Assertion.Agreement agreement() {
    return claims.stream()
        .map(Instrument::agreementOf)
        .filter(agreement -> agreement.name() != null)
        .findFirst()
        .orElse(agreementOf(claims.get(0)));
  }

  /** What an agreement claim says. */
  public static Assertion.Agreement agreementOf(RecordedClaim claim) {
    return (Assertion.Agreement) claim.claim().assertion();
  }
}
