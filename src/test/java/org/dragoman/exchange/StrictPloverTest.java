package org.dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Strict PLOVER turns what is ahead into promises and threats, and drops what PLOVER does not know.
 */
class StrictPloverTest {

  private static Claim claim(Assertion assertion, ClaimStatus status, boolean negated) {
    return new Claim(
        new Evidence.Sentence(ReportId.ofText("x"), 0, 1),
        assertion,
        new Firmness(status, negated, null),
        null,
        TimeInterval.UNKNOWN,
        null,
        List.of(),
        1);
  }

  private static Assertion event(String type) {
    return new Assertion.Event(PloverType.valueOf(type), null, Sides.of("RUS", "PRK"), null);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT,PLANNED,AGREE", "CONSULT,EXPECTED,AGREE", "AID,PLANNED,AGREE",
        "COOPERATE,EXPECTED,AGREE", "SUPPORT,PLANNED,AGREE",
    "RETREAT,PLANNED,CONCEDE", "SANCTION,PLANNED,THREATEN", "ASSAULT,PLANNED,THREATEN",
        "MOBILIZE,PLANNED,THREATEN", "CONSULT,OCCURRED,CONSULT"
  })
  void eventsAheadBecomeWhatTheyAreToday(String type, ClaimStatus status, String expected) {
    assertThat(StrictPlover.map(claim(event(type), status, false)))
        .map(found -> found.assertion().typeCode())
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT,POSSIBLE,false",
    "CONSULT,HYPOTHETICAL,false",
    "CONSULT,OCCURRED,true",
    "ASSAULT,EXPECTED,false"
  })
  void whatIsMerelyPossibleOrDeniedIsDropped(String type, ClaimStatus status, boolean negated) {
    assertThat(StrictPlover.map(claim(event(type), status, negated))).isEmpty();
  }

  @Test
  void signingIsSupportAndPlannedSigningAPromise() {
    Assertion signing =
        new Assertion.Agreement(AgreementType.SIGNED, Sides.of("PRK,RUS", ""), null, null, null);
    assertThat(StrictPlover.map(claim(signing, ClaimStatus.OCCURRED, false)))
        .map(found -> found.assertion().typeCode())
        .contains("SUPPORT");
    assertThat(StrictPlover.map(claim(signing, ClaimStatus.PLANNED, false)))
        .map(found -> found.assertion().typeCode())
        .contains("AGREE");
  }

  @Test
  void relationsAreUnknownToPlover() {
    assertThat(
            StrictPlover.map(
                claim(
                    new Assertion.Relation(RelationType.TENSE, Sides.of("KOR,PRK", "")),
                    ClaimStatus.OCCURRED,
                    false)))
        .isEmpty();
  }
}
