package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.codes.AgreementForm;

/**
 * Groups agreement claims by instrument: the same parties, compatible forms, and the same name or
 * year of signature.
 */
public final class Instruments {

  private Instruments() {}

  public static List<Instrument> of(List<RecordedClaim> claims) {
    List<List<RecordedClaim>> groups = new ArrayList<>();
    for (RecordedClaim claim : claims.stream().sorted(Happening.BY_PUBLICATION).toList()) {
      if (claim.claim().assertion() instanceof Assertion.Agreement agreement) {
        groups.stream()
            .filter(group -> belongs(group, claim, agreement))
            .findFirst()
            .ifPresentOrElse(
                group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
      }
    }
    return groups.stream().map(Instrument::new).toList();
  }

  private static boolean belongs(
      List<RecordedClaim> group, RecordedClaim claim, Assertion.Agreement agreement) {
    boolean sameName =
        agreement.name() != null
            && group.stream()
                .map(Instrument::agreementOf)
                .anyMatch(other -> agreement.name().equals(other.name()));
    boolean namedApart =
        !sameName
            && agreement.name() == null
            && group.stream().map(Instrument::agreementOf).anyMatch(other -> other.name() != null)
            && signed(claim).isPresent();
    boolean fits =
        !namedApart
            && group.stream()
                .map(Instrument::agreementOf)
                .allMatch(
                    other ->
                        other.sides().equals(agreement.sides())
                            && compatible(other.form(), agreement.form())
                            && (other.name() == null
                                || agreement.name() == null
                                || other.name().equals(agreement.name())));
    Optional<Integer> year = signed(claim);
    List<Integer> years =
        group.stream().map(Instruments::signed).flatMap(Optional::stream).toList();
    boolean sameYear = year.isEmpty() || years.isEmpty() || years.contains(year.get());
    return fits && sameYear;
  }

  private static boolean compatible(
      @org.jspecify.annotations.Nullable AgreementForm one,
      @org.jspecify.annotations.Nullable AgreementForm other) {
    return Objects.equals(one, other);
  }

  private static Optional<Integer> signed(RecordedClaim claim) {
    boolean signing = Instrument.agreementOf(claim).type() == AgreementType.SIGNED;
    LocalDate earliest = claim.claim().when().earliest();
    return signing && earliest != null ? Optional.of(earliest.getYear()) : Optional.empty();
  }
}
