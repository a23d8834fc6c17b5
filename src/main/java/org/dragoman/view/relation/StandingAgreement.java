package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Instrument;
import org.dragoman.view.Instruments;

/**
 * An agreement between the two of a pair of which a day's claims tell a binding stage and no end.
 *
 * @param stage the last that is told
 * @param since its day; null where undated
 */
public record StandingAgreement(
    Assertion.Agreement agreement,
    AgreementType stage,
    @org.jspecify.annotations.Nullable LocalDate since,
    List<RecordedClaim> claims) {

  private static final Set<AgreementType> BINDING =
      Set.of(
          AgreementType.SIGNED,
          AgreementType.RATIFIED,
          AgreementType.IN_FORCE,
          AgreementType.RENEWED);

  public StandingAgreement {
    claims = List.copyOf(claims);
  }

  /** Those that stand on a day, the youngest first. */
  public static List<StandingAgreement> of(List<RecordedClaim> claims, Pair pair, LocalDate day) {
    return Instruments.of(claims).stream()
        .filter(instrument -> instrument.agreement().sides().all().containsAll(pair.actors()))
        .flatMap(instrument -> standing(instrument, day).stream())
        .sorted(
            Comparator.comparing(
                StandingAgreement::since,
                Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
        .toList();
  }

  private static Optional<StandingAgreement> standing(Instrument instrument, LocalDate day) {
    List<RecordedClaim> facts =
        instrument.claims().stream()
            .filter(claim -> claim.claim().firmness().isPlainFact() && !isAfter(claim, day))
            .toList();
    boolean ended = facts.stream().anyMatch(claim -> type(claim) == AgreementType.TERMINATED);
    return ended ? Optional.empty() : lastStage(facts).map(last -> standing(instrument, last));
  }

  private static StandingAgreement standing(Instrument instrument, RecordedClaim last) {
    List<RecordedClaim> telling =
        instrument.claims().stream().filter(claim -> type(claim) == type(last)).toList();
    return new StandingAgreement(instrument.agreement(), type(last), day(last), telling);
  }

  private static Optional<RecordedClaim> lastStage(List<RecordedClaim> facts) {
    return facts.stream()
        .filter(claim -> BINDING.contains(type(claim)))
        .max(
            Comparator.comparing(
                StandingAgreement::day, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private static boolean isAfter(RecordedClaim claim, LocalDate day) {
    LocalDate earliest = claim.claim().when().earliest();
    return earliest != null && earliest.isAfter(day);
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(RecordedClaim claim) {
    LocalDate earliest = claim.claim().when().earliest();
    return earliest != null ? earliest : claim.claim().when().latest();
  }

  private static AgreementType type(RecordedClaim claim) {
    return ((Assertion.Agreement) Objects.requireNonNull(claim.claim().assertion())).type();
  }
}
