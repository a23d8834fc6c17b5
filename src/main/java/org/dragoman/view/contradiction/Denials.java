package org.dragoman.view.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happenings;

/** What one asserts and another denies, of about the same days where both give any. */
final class Denials {

  private Denials() {}

  static List<Contradiction> of(List<RecordedClaim> facts) {
    List<Contradiction> found = new ArrayList<>();
    for (List<RecordedClaim> same : Subject.group(facts).values()) {
      List<RecordedClaim> denials =
          same.stream().filter(claim -> claim.claim().firmness().negated()).toList();
      if (!denials.isEmpty() && denials.size() < same.size()) {
        first(same, denials).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Contradiction> first(
      List<RecordedClaim> same, List<RecordedClaim> denials) {
    for (RecordedClaim one : same) {
      if (!one.claim().firmness().negated()) {
        Optional<RecordedClaim> denial =
            denials.stream().filter(other -> contradicts(one, other)).findFirst();
        if (denial.isPresent()) {
          return denial.map(other -> Contradiction.of("asserted and denied", one, other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean contradicts(RecordedClaim one, RecordedClaim other) {
    boolean dated = one.claim().when().isKnown() && other.claim().when().isKnown();
    return !one.reference().equals(other.reference())
        && (!dated || Happenings.near(one.claim().when(), other.claim().when()));
  }
}
