package org.dragoman.view.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A named agreement that is of two forms (one calls it a treaty, another a declaration), or that is
 * told to be in force after it was terminated.
 */
final class Terms {

  /** What tells agreements apart: parties and name. */
  private record Named(List<?> parties, String name) {}

  private Terms() {}

  static List<Contradiction> of(List<RecordedClaim> facts) {
    List<RecordedClaim> asserted =
        facts.stream().filter(claim -> !claim.claim().firmness().negated()).toList();
    List<Contradiction> found = new ArrayList<>();
    for (List<RecordedClaim> same : Subject.group(asserted, Terms::named).values()) {
      forms(same).ifPresent(found::add);
      validity(same).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Named> named(RecordedClaim claim) {
    return claim.claim().assertion() instanceof Assertion.Agreement agreement
            && agreement.name() != null
        ? Optional.of(new Named(agreement.sides().all(), agreement.name()))
        : Optional.empty();
  }

  /** The first characterisation and the first claim of another form by somebody else. */
  private static Optional<Contradiction> forms(List<RecordedClaim> same) {
    return same.stream()
        .filter(claim -> agreement(claim).type() == AgreementType.CHARACTERISED)
        .filter(claim -> agreement(claim).form() != null)
        .flatMap(
            claim ->
                same.stream()
                    .filter(other -> agreement(other).form() != null)
                    .filter(other -> agreement(other).form() != agreement(claim).form())
                    .filter(other -> !other.reference().equals(claim.reference()))
                    .limit(1)
                    .map(other -> Contradiction.of("different forms", claim, other)))
        .findFirst();
  }

  private static Optional<Contradiction> validity(List<RecordedClaim> same) {
    return same.stream()
        .filter(claim -> agreement(claim).type() == AgreementType.TERMINATED)
        .flatMap(
            end ->
                same.stream()
                    .filter(claim -> agreement(claim).type() == AgreementType.IN_FORCE)
                    .filter(force -> isAfter(force, end))
                    .limit(1)
                    .map(force -> Contradiction.of("in force and terminated", end, force)))
        .findFirst();
  }

  /** Told to be in force on a day after the agreement had ended. */
  private static boolean isAfter(RecordedClaim force, RecordedClaim end) {
    LocalDate ended = end.claim().when().latest();
    @Nullable LocalDate holds =
        force.claim().when().isKnown() ? force.claim().when().earliest() : force.published();
    return ended != null && holds != null && holds.isAfter(ended);
  }

  private static Assertion.Agreement agreement(RecordedClaim claim) {
    return (Assertion.Agreement) claim.claim().assertion();
  }
}
