package org.dragoman.exchange;

import java.util.Optional;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;

/**
 * Claims as PLOVER's manual would code them: what is planned or expected becomes the promise or the
 * threat that it is today; what is merely possible, hypothetical or negated is dropped, and so are
 * relations, red lines and norms, which PLOVER does not know.
 */
public final class StrictPlover {

  private StrictPlover() {}

  /** The claim as a PLOVER event; empty where the manual codes nothing. */
  public static Optional<Claim> map(Claim claim) {
    Firmness firmness = claim.firmness();
    boolean ahead =
        firmness.status() == ClaimStatus.PLANNED || firmness.status() == ClaimStatus.EXPECTED;
    if (firmness.negated() || !ahead && firmness.status() != ClaimStatus.OCCURRED) {
      return Optional.empty();
    }
    if (claim.assertion() instanceof Assertion.Event event) {
      return ahead ? ahead(claim, event) : Optional.of(claim);
    }
    return claim.assertion() instanceof Assertion.Agreement agreement
        ? agreement(claim, agreement, ahead)
        : Optional.empty();
  }

  private static Optional<Claim> ahead(Claim claim, Assertion.Event event) {
    boolean announced = claim.firmness().status() == ClaimStatus.PLANNED;
    return switch (event.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE ->
          Optional.of(as(claim, PloverType.AGREE, event.sides()));
      case RETREAT, CONCEDE -> Optional.of(as(claim, PloverType.CONCEDE, event.sides()));
      case SANCTION, PROTEST, MOBILIZE, COERCE, ASSAULT, THREATEN ->
          announced ? Optional.of(as(claim, PloverType.THREATEN, event.sides())) : Optional.empty();
      case REQUEST, ACCUSE, REJECT -> Optional.empty();
    };
  }

  private static Optional<Claim> agreement(
      Claim claim, Assertion.Agreement agreement, boolean ahead) {
    boolean signing =
        agreement.type() == AgreementType.SIGNED || agreement.type() == AgreementType.RATIFIED;
    return signing
        ? Optional.of(as(claim, ahead ? PloverType.AGREE : PloverType.SUPPORT, agreement.sides()))
        : Optional.empty();
  }

  private static Claim as(Claim claim, PloverType type, Sides sides) {
    return new Claim(
        claim.evidence(),
        new Assertion.Event(type, null, sides, null),
        Firmness.FACT,
        claim.source(),
        claim.when(),
        claim.place(),
        claim.parties(),
        claim.confidence());
  }
}
