package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;

/**
 * Finds claims of different reports that cannot both hold: facts denied, and one occurrence put on
 * two days.
 */
public final class Contradictions {

  /** Further apart, two visits are two visits. */
  private static final int ONE_OCCURRENCE_DAYS = 30;

  private Contradictions() {}

  public static List<Contradiction> of(List<RecordedClaim> claims) {
    List<RecordedClaim> facts =
        claims.stream()
            .filter(claim -> claim.claim().firmness().status() == ClaimStatus.OCCURRED)
            .sorted(Happening.BY_PUBLICATION)
            .toList();
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        compare(facts.get(i), facts.get(j), found);
      }
    }
    return found;
  }

  private static void compare(RecordedClaim one, RecordedClaim other, List<Contradiction> found) {
    boolean sameReport = one.reference().document().equals(other.reference().document());
    if (!sameThing(one.claim().assertion(), other.claim().assertion())) {
      return;
    }
    boolean denied = one.claim().firmness().negated() != other.claim().firmness().negated();
    boolean dated = one.claim().when().isKnown() && other.claim().when().isKnown();
    if (denied
        && (!dated || Happenings.near(one.claim().when(), other.claim().when()))
        && !Objects.equals(one.reference(), other.reference())) {
      add(found, new Contradiction("asserted and denied", one, other));
    } else if (!denied
        && !sameReport
        && !one.claim().firmness().negated()
        && differentDays(one, other)) {
      add(found, new Contradiction("different dates", one, other));
    }
  }

  /** One line for one contradiction, however often its sides are repeated. */
  private static void add(List<Contradiction> found, Contradiction contradiction) {
    boolean told =
        found.stream()
            .anyMatch(
                other ->
                    other.why().equals(contradiction.why())
                        && other
                            .one()
                            .claim()
                            .assertion()
                            .equals(contradiction.one().claim().assertion())
                        && (contradiction.why().equals("asserted and denied")
                            || other.one().claim().when().equals(contradiction.one().claim().when())
                                && other
                                    .other()
                                    .claim()
                                    .when()
                                    .equals(contradiction.other().claim().when())));
    if (!told) {
      found.add(contradiction);
    }
  }

  private static boolean sameThing(Assertion one, Assertion other) {
    if (one instanceof Assertion.Event a && other instanceof Assertion.Event b) {
      return a.type() == b.type()
          && Objects.equals(a.mode(), b.mode())
          && a.sides().equals(b.sides())
          && Objects.equals(a.about(), b.about())
          && !a.sides().isEmpty();
    }
    if (one instanceof Assertion.Agreement a && other instanceof Assertion.Agreement b) {
      return a.type() == b.type()
          && a.type() != AgreementType.RATIFIED
          && a.sides().equals(b.sides())
          && Objects.equals(a.form(), b.form())
          && a.provision() == b.provision()
          && a.name() != null
          && a.name().equals(b.name());
    }
    return false;
  }

  private static boolean differentDays(RecordedClaim one, RecordedClaim other) {
    LocalDate a = day(one);
    LocalDate b = day(other);
    boolean singular =
        !(one.claim().assertion() instanceof Assertion.Event event) || "visit".equals(event.mode());
    return singular
        && a != null
        && b != null
        && !a.equals(b)
        && Math.abs(a.toEpochDay() - b.toEpochDay()) <= ONE_OCCURRENCE_DAYS
        && Math.abs(a.toEpochDay() - b.toEpochDay()) > 1;
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(RecordedClaim claim) {
    LocalDate earliest = claim.claim().when().earliest();
    return earliest != null && earliest.equals(claim.claim().when().latest()) ? earliest : null;
  }
}
