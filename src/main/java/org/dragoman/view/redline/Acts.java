package org.dragoman.view.redline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.jspecify.annotations.Nullable;

/** Whether what a claim tells is the act that a red line forbids. */
final class Acts {

  private Acts() {}

  /** Same type, and no side that is named is another than the one meant. */
  static boolean isMeant(InnerEvent meant, RecordedClaim claim) {
    Assertion assertion = claim.claim().assertion();
    boolean mightBe =
        assertion instanceof Assertion.Event || assertion instanceof Assertion.Agreement;
    return mightBe
        && assertion.typeCode().equals(meant.type())
        && agree(meant.sides(), assertion.sides());
  }

  private static boolean agree(Sides meant, Sides told) {
    if (meant.isMutual() || told.isMutual() || meant.recipient().isEmpty()) {
      return !meant.isEmpty() && new HashSet<>(told.all()).containsAll(meant.all());
    }
    return overlap(meant.actor(), told.actor()) && overlap(meant.recipient(), told.recipient());
  }

  private static boolean overlap(List<ActorCode> meant, List<ActorCode> told) {
    Set<ActorCode> common = new HashSet<>(meant);
    common.retainAll(told);
    return !common.isEmpty();
  }

  /** Whether it happened on or after a day, by its own date, else by when it was published. */
  static boolean isSince(RecordedClaim claim, @Nullable LocalDate day) {
    LocalDate latest = claim.claim().when().latest();
    LocalDate known = latest != null ? latest : claim.published();
    return day == null || known != null && !known.isBefore(day);
  }
}
