package org.dragoman.view;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** What all claims published so far make of a happening. */
final class Standing {

  private @Nullable HappeningStatus firmest;
  private LocalDate happenedFrom = LocalDate.MAX;
  private @Nullable LocalDate told;
  private @Nullable LocalDate announced;
  private @Nullable LocalDate cancelled;
  private @Nullable LocalDate denied;

  void add(RecordedClaim recorded) {
    Claim claim = recorded.claim();
    LocalDate day = recorded.published() == null ? LocalDate.MIN : recorded.published();
    ClaimStatus status = claim.firmness().status();
    if (claim.firmness().negated()) {
      deny(claim, status, day);
      return;
    }
    HappeningStatus own = Course.statusOf(status);
    firmest = firmest == null || own.compareTo(firmest) > 0 ? own : firmest;
    told = later(told, day);
    announced = status == ClaimStatus.PLANNED ? later(announced, day) : announced;
    if (status == ClaimStatus.OCCURRED) {
      LocalDate from = claim.when().earliest() == null ? LocalDate.MIN : claim.when().earliest();
      happenedFrom = from.isBefore(happenedFrom) ? from : happenedFrom;
    }
  }

  private void deny(Claim claim, ClaimStatus status, LocalDate day) {
    LocalDate due = claim.when().latest();
    boolean over = due != null && !day.isBefore(due);
    if (status == ClaimStatus.OCCURRED) {
      denied = later(denied, day);
    }
    if (status == ClaimStatus.PLANNED || status == ClaimStatus.OCCURRED && over) {
      cancelled = later(cancelled, day);
    }
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  /** Empty where there are but doubts and denials. */
  Optional<HappeningStatus> status() {
    if (firmest == HappeningStatus.OCCURRED) {
      boolean disputed = denied != null && !(isDated() && denied.isBefore(happenedFrom));
      return Optional.of(disputed ? HappeningStatus.DISPUTED : HappeningStatus.OCCURRED);
    }
    LocalDate lastTold = announced != null ? announced : told;
    boolean off = cancelled != null && (lastTold == null || !lastTold.isAfter(cancelled));
    boolean plannedOff = off && (firmest != null || cancelled != null && !cancelled.equals(denied));
    return plannedOff ? Optional.of(HappeningStatus.CANCELLED) : Optional.ofNullable(firmest);
  }

  private boolean isDated() {
    return !happenedFrom.equals(LocalDate.MIN);
  }
}
