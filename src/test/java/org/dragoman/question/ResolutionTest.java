package org.dragoman.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.codes.Likelihood;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What somebody expects in the news is a forecast, and what is told later says what became of it.
 */
class ResolutionTest {

  private static final LocalDate LATE = LocalDate.of(2024, 12, 31);

  private static List<Scored> scored(List<RecordedClaim> claims, LocalDate day) {
    Resolution resolution = new Resolution(claims, day, Reading.DEFAULTS);
    return Reading.FORECASTS.of(claims).stream()
        .map(forecast -> new Scored(forecast, resolution.of(forecast.matter())))
        .toList();
  }

  /** {@code came true 2024-06-20}, {@code did not 2024-06-30} or {@code open} for each forecast. */
  private static List<String> outcomes(String lines, LocalDate day) {
    return scored(Scenario.claims(lines), day).stream().map(ResolutionTest::outcome).toList();
  }

  private static String outcome(Scored scored) {
    return scored
        .verdict()
        .outcome()
        .map(found -> (found.isYes() ? "came true " : "did not ") + found.known())
        .orElse(scored.verdict().words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19 | 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19 | came true 2024-06-20",
        "CONSULT/visit RUS>PRK expected - | 2024-08-01 CONSULT/visit RUS>PRK occurred 2024-07-30 | came true 2024-08-01",
        "CONSULT RUS>PRK expected 2024-06-19 | 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19 | came true 2024-06-20",
        "CONSULT/visit RUS>PRK expected 2024-06-19 | 2024-06-20 CONSULT RUS>PRK occurred 2024-06-19 | did not 2024-06-26",
        "CONSULT/visit RUS>PRK expected 2024-06-19 | 2024-06-20 CONSULT/visit PRK>RUS occurred 2024-06-19 | did not 2024-06-26",
        "CONSULT/visit RUS>PRK expected 2024-06-19 | 2024-06-20 CONSULT/visit RUS>PRK !occurred 2024-06-19 | did not 2024-06-26",
        "CONSULT/visit RUS>PRK expected 2024-06-19 | 2024-06-20 CONSULT/visit RUS>PRK occurred 2000-07-19 | did not 2024-06-26",
        "CONSULT/visit RUS>PRK expected 2024-06-19 | 2024-09-20 CONSULT/visit RUS>PRK occurred 2024-09-19 | did not 2024-09-20",
        "signed:X PRK,RUS> possible - | 2024-06-20 signed:Y PRK,RUS> occurred 2024-06-19 | came true 2024-06-20",
        "signed:X=joint_declaration PRK,RUS> possible - | 2024-06-20 signed:Y PRK,RUS> occurred 2024-06-19 | did not 2024-12-01",
        "AID PRK>RUS expected - | 2024-06-12 AID PRK>RUS occurred - | did not 2024-12-01",
        "AID PRK>RUS expected - | 2024-07-12 AID PRK>RUS occurred - | came true 2024-07-12"
      })
  void aForecastIsResolvedByWhatIsToldLater(String forecast, String fact, String outcome) {
    String later = "\nr09:1 2024-12-01 tense PRK,RUS> occurred -";
    assertThat(outcomes("r01:1 2024-06-12 " + forecast + "\nr02:1 " + fact + later, LATE))
        .containsExactly(outcome);
  }

  @Test
  void untilItsEndAndGraceItIsOpen() {
    String forecast =
        "r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-19\n"
            + "r02:1 2024-06-21 tense PRK,RUS> occurred -";
    assertThat(outcomes(forecast, LocalDate.of(2024, 6, 26))).containsExactly("open");
    assertThat(outcomes(forecast, LocalDate.of(2024, 6, 27))).containsExactly("did not 2024-06-26");
  }

  @Test
  void pastEventsFactsAndUndatedReportsForecastNothing() {
    assertThat(
            outcomes(
                "r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-01\n"
                    + "r01:2 2024-06-12 CONSULT/visit RUS>PRK occurred 2024-06-11\n"
                    + "r01:3 2024-06-12 CONSULT/visit RUS>PRK hypothetical 2024-06-19\n"
                    + "r01:4 2024-06-12 tense KOR,RUS> expected -",
                LATE))
        .isEmpty();
  }

  @Test
  void oneTestimonyAloneIsProvisional() {
    String lines =
        "r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-19\n"
            + "r02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19\n";
    assertThat(scored(Scenario.claims(lines), LATE).get(0).outcome().orElseThrow().provisional())
        .isTrue();
    String more = lines + "r03:1 2024-06-21 CONSULT/visit RUS>PRK occurred 2024-06-19";
    Outcome confirmed = scored(Scenario.claims(more), LATE).get(0).outcome().orElseThrow();
    assertThat(confirmed.provisional()).isFalse();
    assertThat(confirmed.known()).isEqualTo(LocalDate.of(2024, 6, 20));
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<RecordedClaim> claims =
        new ArrayList<>(
            Scenario.claims(
                "r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-19 by Shin\n"
                    + "r01:2 2024-06-12 signed:X PRK,RUS> possible - by Bae\n"
                    + "r02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19\n"
                    + "r03:1 2024-06-21 signed:X PRK,RUS> occurred 2024-06-19"));
    List<Scored> before = scored(claims, LATE);
    Collections.shuffle(claims, new Random(1));
    assertThat(scored(claims, LATE)).isEqualTo(before);
  }

  @Test
  void likelihoodWeighsTheBareEventAndStatusIsTurnedByDenial() {
    assertThat(Reading.DEFAULTS.band(new Firmness(ClaimStatus.EXPECTED, false, null)))
        .isEqualTo(new Band(55, 80));
    assertThat(Reading.DEFAULTS.band(new Firmness(ClaimStatus.EXPECTED, true, null)))
        .isEqualTo(new Band(20, 45));
    assertThat(Reading.DEFAULTS.band(new Firmness(ClaimStatus.POSSIBLE, true, Likelihood.UNLIKELY)))
        .isEqualTo(new Band(20, 45));
  }

  private static final String LATER = "\nr09:1 2024-12-01 tense PRK,RUS> occurred -";

  private static Verdict ladder(String lines, LocalDate day) {
    Matter matter =
        new Matter(
            new Criterion.Stage(AgreementType.SIGNED, Sides.of("PRK,RUS", "").actor(), null, null),
            new Window(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 30)),
            Outcomes.Ladder.FULL,
            2);
    return new Resolution(Scenario.claims(lines), day, Reading.DEFAULTS).of(matter);
  }

  private static String rung(String lines) {
    Verdict verdict = ladder(lines + LATER, LATE);
    return verdict
        .outcome()
        .map(known -> Outcomes.Ladder.FULL.names().get(known.index()) + " " + known.known())
        .orElse(verdict.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "r02:1 2024-06-19 signed:=joint_declaration PRK,RUS> occurred 2024-06-19 | joint-declaration 2024-07-07",
        "r02:1 2024-06-19 signed:=memorandum PRK,RUS> occurred 2024-06-19 | agreement 2024-07-07",
        "r02:1 2024-06-19 signed:X PRK,RUS> occurred 2024-06-19 | treaty 2024-07-07",
        "r02:1 2024-06-19 signed:X+defence PRK,RUS> occurred 2024-06-19 | defence-treaty 2024-06-19",
        "r02:1 2024-06-19 signed:=ceasefire PRK,RUS> occurred 2024-06-19 | none 2024-12-01",
        "r02:1 2024-06-19 signed:X CHN,RUS> occurred 2024-06-19 | none 2024-12-01",
        "r02:1 2024-07-09 signed:X PRK,RUS> occurred 2024-07-08 | none 2024-07-09",
        "r02:1 2024-06-19 proposed:X PRK,RUS> occurred 2024-06-19 | none 2024-12-01"
      })
  void aLadderTakesTheHighestRungThatIsSignedInTime(String fact, String outcome) {
    assertThat(rung(fact)).isEqualTo(outcome);
  }

  @Test
  void theDefenceClauseMayBeToldByAnotherReport() {
    String signing = "r02:1 2024-06-19 signed:X PRK,RUS> occurred 2024-06-19\n";
    assertThat(rung(signing + "r03:1 2024-06-20 provision:X+defence PRK,RUS> occurred -"))
        .isEqualTo("defence-treaty 2024-06-20");
    assertThat(rung(signing + "r03:1 2024-06-20 provision:Y+defence PRK,RUS> occurred -"))
        .as("a clause of another treaty")
        .isEqualTo("treaty 2024-07-07");
    assertThat(rung(signing + "r01:1 2024-06-13 provision:X+defence PRK,RUS> occurred -"))
        .as("told before anything was signed")
        .isEqualTo("treaty 2024-07-07");
  }

  @Test
  void aLadderIsOpenUntilItsEndUnlessTheTopIsReached() {
    LocalDate soon = LocalDate.of(2024, 6, 20);
    String signing = "r02:1 2024-06-19 signed:X PRK,RUS> occurred 2024-06-19";
    assertThat(ladder(signing, soon)).isInstanceOf(Verdict.Open.class);
    assertThat(ladder(signing.replace(":X", ":X+defence"), soon).outcome()).isPresent();
  }

  @Test
  void whatAsManyDenyAsTellIsDisputed() {
    String told =
        "r01:1 2024-06-12 AID PRK>RUS expected -\n"
            + "r02:1 2024-06-20 AID PRK>RUS occurred 2024-06-19\n"
            + "r03:1 2024-06-21 AID PRK>RUS !occurred 2024-06-19\n";
    assertThat(outcomes(told, LATE)).containsExactly("disputed");
    assertThat(outcomes(told + "r04:1 2024-06-22 AID PRK>RUS occurred 2024-06-19", LATE))
        .as("two tell it, one denies it")
        .containsExactly("came true 2024-06-20");
  }

  @Test
  void whatWasDeniedBeforeItWasToldIsNotDisputed() {
    String told =
        "r01:1 2024-06-12 AID PRK>RUS expected 2024-06-12..2024-06-30\n"
            + "r02:1 2024-06-14 AID PRK>RUS !occurred -\n"
            + "r03:1 2024-06-20 AID PRK>RUS occurred 2024-06-19\n";
    assertThat(outcomes(told, LATE)).containsExactly("came true 2024-06-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT RUS> expected - | ASSAULT UKR>RUS occurred 2024-06-19 | did not 2024-12-01",
        "ASSAULT RUS> expected - | ASSAULT RUS>UKR occurred 2024-06-19 | came true 2024-06-20",
        "ASSAULT RUS> expected - | ASSAULT RUS,UKR> occurred 2024-06-19 | came true 2024-06-20",
        "CONSULT RUS>PRK expected - | CONSULT PRK,RUS> occurred 2024-06-19 | came true 2024-06-20",
        "CONSULT PRK,RUS> expected - | CONSULT/visit RUS>PRK occurred 2024-06-19 | came true 2024-06-20",
        "CONSULT RUS>PRK planned 2024-09-01..2024-09-30 | CONSULT RUS>PRK occurred 2024-06-19 | did not 2024-12-01",
        "CONSULT RUS>PRK planned 2024-06-21 | CONSULT RUS>PRK occurred 2024-06-19 | came true 2024-06-20",
        "CONSULT RUS>PRK expected - | CONSULT RUS>PRK occurred 2024-06-12 | did not 2024-12-01"
      })
  void whoActsOnWhomAndWhenDecides(String forecast, String fact, String outcome) {
    assertThat(
            outcomes(
                "r01:1 2024-06-12 "
                    + forecast
                    + "\nr02:1 2024-06-20 "
                    + fact
                    + "\nr09:1 2024-12-01 tense PRK,RUS> occurred -"
                    + "\nr09:2 2024-12-01 tense RUS,UKR> occurred -",
                LATE))
        .containsExactly(outcome);
  }

  @Test
  void silenceIsNoAnswerWhereNobodySpeaksOfThePartiesAnyMore() {
    String forecast = "r01:1 2024-06-12 AID PRK>RUS expected 2024-06-30\n";
    assertThat(outcomes(forecast, LATE)).containsExactly("no later report");
    assertThat(outcomes(forecast + "r02:1 2024-07-20 tense KOR,RUS> occurred -", LATE))
        .as("of one of the two only")
        .containsExactly("no later report");
    assertThat(outcomes(forecast + "r02:1 2024-07-20 tense PRK,RUS> occurred -", LATE))
        .containsExactly("did not 2024-07-20");
  }

  @Test
  void whatIsPutOffCameTooLateAndTheReasonSaysSo() {
    Outcome outcome =
        scored(
                Scenario.claims(
                    "r01:1 2024-06-12 CONSULT/visit RUS>PRK planned 2024-06-19\n"
                        + "r02:1 2024-07-20 CONSULT/visit RUS>PRK occurred 2024-07-19"),
                LATE)
            .get(0)
            .outcome()
            .orElseThrow();
    assertThat(outcome.isYes()).isFalse();
    assertThat(outcome.why()).isEqualTo("told only of a later day");
    assertThat(outcome.claims()).hasSize(1);
  }

  @Test
  void aForecastMadeWhenItWasKnownDoesNotCount() {
    Scored late =
        scored(
                Scenario.claims(
                    "r01:1 2024-06-19 CONSULT/visit RUS>PRK planned 2024-06-19\n"
                        + "r02:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-19"),
                LATE)
            .get(0);
    assertThat(late.isTooLate()).isTrue();
    assertThat(late.brier()).isEmpty();
  }
}
