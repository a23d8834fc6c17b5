package org.dragoman.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.RecordedClaim;

/** Whether a claim meets a condition. */
final class Conditions {

  private Conditions() {}

  static boolean hold(Condition condition, RecordedClaim recorded) {
    Claim claim = recorded.claim();
    Assertion assertion = claim.assertion();
    if (condition instanceof Condition.TakePart part) {
      return assertion.sides().all().containsAll(part.actors());
    }
    if (condition instanceof Condition.OfKind of) {
      return of.kinds().contains(assertion.kind());
    }
    if (condition instanceof Condition.OfType of) {
      return of.types().contains(assertion.typeCode());
    }
    if (condition instanceof Condition.InMode in) {
      return assertion instanceof Assertion.Event event && in.modes().contains(event.mode());
    }
    if (condition instanceof Condition.OfStatus of) {
      return of.statuses().contains(claim.firmness().status());
    }
    if (condition instanceof Condition.Within within) {
      return isWithin(claim, within);
    }
    if (condition instanceof Condition.From from) {
      return Stream.of(claim.source(), recorded.publisher(), dataSet(claim))
          .filter(Objects::nonNull)
          .anyMatch(from.name()::equalsIgnoreCase);
    }
    if (condition instanceof Condition.InReports in) {
      return claim.evidence() instanceof Evidence.Sentence sentence
          && in.reports().contains(sentence.report());
    }
    return condition instanceof Condition.WithId with && with.ids().contains(claim.id());
  }

  private static @org.jspecify.annotations.Nullable String dataSet(Claim claim) {
    return claim.evidence() instanceof Evidence.Row row ? row.dataSet() : null;
  }

  private static boolean isWithin(Claim claim, Condition.Within within) {
    LocalDate earliest = claim.when().earliest();
    LocalDate latest = claim.when().latest();
    LocalDate from = within.from();
    LocalDate to = within.to();
    return claim.when().isKnown()
        && (from == null || latest == null || !latest.isBefore(from))
        && (to == null || earliest == null || !earliest.isAfter(to));
  }
}
