package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/**
 * Groups agreement claims by instrument. What bears a name goes with its name, what bears a year of
 * signature, or is called by one ("treaty of 1961"), with that year; the rest joins what the same
 * report last said of an agreement of these parties and this form, or stands alone.
 */
public final class Instruments {

  private static final Pattern BY_YEAR = Pattern.compile("\\p{Ll}.* of (\\d{4})");

  private final List<List<RecordedClaim>> groups = new ArrayList<>();

  private Instruments() {}

  public static List<Instrument> of(List<RecordedClaim> claims) {
    List<RecordedClaim> sorted =
        claims.stream()
            .filter(claim -> claim.claim().assertion() instanceof Assertion.Agreement)
            .sorted(Happening.BY_PUBLICATION)
            .toList();
    Instruments instruments = new Instruments();
    sorted.stream().filter(Instruments::isNamed).forEach(instruments::byName);
    sorted.stream()
        .filter(claim -> !isNamed(claim) && year(claim).isPresent())
        .forEach(instruments::byYear);
    sorted.stream()
        .filter(claim -> !isNamed(claim) && year(claim).isEmpty())
        .forEach(instruments::byReport);
    return instruments.groups.stream().map(Instrument::new).toList();
  }

  private void byName(RecordedClaim claim) {
    String name = Instrument.agreementOf(claim).name();
    join(claim, other -> Objects.equals(name, Instrument.agreementOf(other).name()));
  }

  private void byYear(RecordedClaim claim) {
    join(claim, other -> sameKind(claim, other) && year(claim).equals(year(other)));
  }

  private void byReport(RecordedClaim claim) {
    String document = claim.reference().document();
    join(
        claim,
        other ->
            sameKind(claim, other)
                && other.reference().document().equals(document)
                && other.reference().compareTo(claim.reference()) <= 0);
  }

  /** Joins the youngest group with a claim that fits, else founds one. */
  private void join(RecordedClaim claim, Predicate<RecordedClaim> fits) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).stream().anyMatch(fits)) {
        groups.get(i).add(claim);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(claim)));
  }

  private static boolean sameKind(RecordedClaim one, RecordedClaim other) {
    Assertion.Agreement a = Instrument.agreementOf(one);
    Assertion.Agreement b = Instrument.agreementOf(other);
    return a.sides().equals(b.sides()) && a.form() == b.form();
  }

  private static boolean isNamed(RecordedClaim claim) {
    return Instrument.agreementOf(claim).name() != null && !isCalledByYear(claim);
  }

  private static boolean isCalledByYear(RecordedClaim claim) {
    String name = Instrument.agreementOf(claim).name();
    return name != null && BY_YEAR.matcher(name).matches();
  }

  private static Optional<Integer> year(RecordedClaim claim) {
    String name = Instrument.agreementOf(claim).name();
    Matcher called = BY_YEAR.matcher(name == null ? "" : name);
    if (called.matches()) {
      return Optional.of(Integer.valueOf(called.group(1)));
    }
    boolean signing = Instrument.agreementOf(claim).type() == AgreementType.SIGNED;
    LocalDate earliest = claim.claim().when().earliest();
    return signing && earliest != null ? Optional.of(earliest.getYear()) : Optional.empty();
  }
}
