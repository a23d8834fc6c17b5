package org.dragoman.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;

/**
 * An event as all claims about it tell it.
 *
 * @param claims in the order of publication, never empty
 */
public record Happening(List<RecordedClaim> claims) {

  static final Comparator<RecordedClaim> BY_PUBLICATION =
      Comparator.comparing(
              RecordedClaim::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(RecordedClaim::reference);

  public Happening {
    claims = claims.stream().sorted(BY_PUBLICATION).toList();
  }

  /** Named after its earliest-published claim. */
  public ClaimId id() {
    return claims.get(0).claim().id();
  }

  public Assertion.Event event() {
    return (Assertion.Event) claims.get(0).claim().assertion();
  }

  /** What the youngest claims make of it; asserted and denied as facts is disputed. */
  public HappeningStatus status() {
    boolean asserted = claims.stream().anyMatch(claim -> claim.claim().firmness().isPlainFact());
    boolean denied =
        claims.stream()
            .anyMatch(
                claim ->
                    claim.claim().firmness().negated()
                        && claim.claim().firmness().status() == ClaimStatus.OCCURRED);
    if (asserted) {
      return denied ? HappeningStatus.DISPUTED : HappeningStatus.OCCURRED;
    }
    RecordedClaim last = claims.get(claims.size() - 1);
    if (last.claim().firmness().negated()) {
      return HappeningStatus.CANCELLED;
    }
    return switch (last.claim().firmness().status()) {
      case POSSIBLE, HYPOTHETICAL -> HappeningStatus.RUMOURED;
      case EXPECTED -> HappeningStatus.EXPECTED;
      case PLANNED -> HappeningStatus.ANNOUNCED;
      case OCCURRED -> HappeningStatus.OCCURRED;
    };
  }

  /** The narrowest interval that any claim gives it. */
  public TimeInterval when() {
    return claims.stream()
        .map(claim -> claim.claim().when())
        .filter(TimeInterval::isKnown)
        .min(Comparator.comparingLong(Happening::length))
        .orElse(TimeInterval.UNKNOWN);
  }

  private static long length(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : latest.toEpochDay() - earliest.toEpochDay();
  }

  public Optional<LocalDate> firstReported() {
    return claims.stream().map(RecordedClaim::published).filter(Objects::nonNull).findFirst();
  }
}
