package org.dragoman.question.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.question.Criterion;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Reading;
import org.dragoman.question.Window;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** The program forecasts from earlier cases alone, lists them, and abstains where they are few. */
class SystemForecasterTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
  private static final Outcomes YES_NO = new Outcomes.YesNo();

  private static final String TALKS =
      """
      r01:1 2023-01-02 CONSULT/visit RUS>PRK occurred 2023-01-02
      r01:2 2023-01-03 signed:A PRK,RUS> occurred 2023-01-03
      r02:1 2023-03-02 CONSULT/visit PRK>RUS occurred 2023-03-02
      r03:1 2023-05-02 CONSULT RUS,CHN> occurred 2023-05-02
      r04:1 2023-07-02 CONSULT USA,KOR> occurred 2023-07-02
      r04:2 2023-07-02 signed:=joint_statement USA,KOR> occurred 2023-07-02
      """;

  private static Matter signing(String parties) {
    return new Matter(
        new Criterion.Stage(AgreementType.SIGNED, Sides.of(parties, "").actor(), null, null),
        new Window(DAY, LocalDate.of(2024, 6, 30)),
        Outcomes.Ladder.FULL,
        2);
  }

  private static SystemForecast forecast(String lines, Matter matter) {
    return new SystemForecaster(
            new History(Scenario.claims(lines), Reading.FORECASTS), DAY, Reading.DEFAULTS)
        .of(matter);
  }

  @Test
  void whatTalksBroughtIsListedFromTheNarrowestClassToTheWidest() {
    assertThat(forecast(TALKS, signing("PRK,RUS")).classes().stream().map(ReferenceClass::summary))
        .containsExactly(
            "of 2 talks of North Korea and Russia: 1 treaty, 1 none",
            "of 3 talks of North Korea or Russia with others than allies: 1 treaty, 2 none",
            "of 4 talks in the record: 1 treaty, 1 joint-statement, 2 none");
  }

  @Test
  void eachCaseCountsOnceAndNarrowClassesAreDrawnToWiderOnes() {
    double treaty = forecast(TALKS, signing("PRK,RUS")).find().orElseThrow().get(4);
    double widest = (0 + 1 / 6.0) / (1 + 1);
    double wider = (0 + 4 * widest) / (1 + 4);
    assertThat(treaty).isCloseTo((1 + 4 * wider) / (2 + 4), within(1e-9));
  }

  @Test
  void precedentsNameTheClaimsTheyRestOn() {
    ReferenceClass narrowest = forecast(TALKS, signing("PRK,RUS")).classes().get(0);
    assertThat(narrowest.cases().get(0).claims().stream().map(one -> one.reference().toString()))
        .containsExactly("r01:1", "r01:2");
  }

  @Test
  void alliesAreHeldAgainstAllies() {
    String allies =
        TALKS
            + "r05:1 2022-01-01 signed:Pact PRK,RUS> occurred 2022-01-01\n"
            + "r05:2 2022-01-01 provision:Pact+defence PRK,RUS> occurred -\n"
            + "r05:3 2022-02-01 in-force:Pact PRK,RUS> occurred 2022-02-01\n";
    assertThat(forecast(allies, signing("PRK,RUS")).classes().get(1).words())
        .isEqualTo("talks of North Korea or Russia with allies");
    assertThat(forecast(allies, signing("PRK,RUS")).classes().get(1).size()).isEqualTo(2);
  }

  @Test
  void talksBeforeAnAllianceCountOnceToo() {
    String allies =
        """
        r01:1 2023-01-02 CONSULT RUS,PRK> occurred 2023-01-02
        r02:1 2023-03-02 CONSULT PRK,RUS> occurred 2023-03-02
        r03:1 2023-05-01 signed:Pact PRK,RUS> occurred 2022-01-01
        r03:2 2023-05-01 provision:Pact+defence PRK,RUS> occurred -
        r03:3 2023-05-01 in-force:Pact PRK,RUS> occurred 2023-05-01
        r04:1 2023-07-02 CONSULT USA,KOR> occurred 2023-07-02
        """;
    SystemForecast expected = forecast(allies, signing("PRK,RUS"));
    assertThat(expected.classes().stream().map(ReferenceClass::size)).containsExactly(2, 0, 3);
    double widest = (1 + 1 / 6.0) / (1 + 1);
    assertThat(expected.find().orElseThrow().get(0))
        .as("two talks between the parties, one of others")
        .isCloseTo((2 + 4 * widest) / (2 + 4), within(1e-9));
  }

  @Test
  void withFewerCasesThanDeclaredItAbstainsAndSaysWhy() {
    SystemForecast few =
        forecast(TALKS.lines().limit(3).reduce("", (a, b) -> a + b + "\n"), signing("PRK,RUS"));
    assertThat(few.find()).isEmpty();
    assertThat(few.reason()).isEqualTo("abstains: the record holds 2 earlier cases, fewer than 3");
    assertThat(few.baseRate().size()).as("baselines stand all the same").isEqualTo(6);
  }

  @Test
  void whatWasSaidAsFirmlyBeforeCorrectsWhatIsSaidNow() {
    StringBuilder lines = new StringBuilder();
    for (int month = 1; month <= 4; month++) {
      lines.append(
          "r0%d:1 2023-0%d-01 CONSULT/visit RUS>PRK expected 2023-0%d-10\n"
              .formatted(month, month, month));
      lines.append("r0%d:2 2023-0%d-20 tense PRK,RUS> occurred -\n".formatted(month, month));
    }
    lines.append("r09:1 2024-06-11 CONSULT/visit RUS>PRK expected 2024-06-20");
    Matter visit =
        new Matter(
            new Criterion.Act(PloverType.CONSULT, "visit", Sides.of("RUS", "PRK")),
            new Window(DAY, LocalDate.of(2024, 6, 20)),
            YES_NO,
            2);
    SystemForecast expected = forecast(lines.toString(), visit);
    assertThat(expected.reason()).isEqualTo("of 4 forecasts of CONSULT at 55–80 %: 4 no");
    assertThat(expected.find().orElseThrow().get(1))
        .as("four like it came to nothing")
        .isCloseTo(4 * 0.675 / (4 + 4), within(1e-9));
    assertThat(expected.opinions()).hasSize(1);
  }

  @Test
  void whatNobodySpeaksOfHappensAsOftenAsItDid() {
    StringBuilder lines = new StringBuilder();
    for (int month = 1; month <= 5; month++) {
      lines.append("r0%d:1 2024-0%d-15 tense PRK,RUS> occurred -\n".formatted(month, month));
    }
    lines.append("r06:1 2024-05-20 AID PRK>RUS occurred 2024-05-20");
    Matter aid =
        new Matter(
            new Criterion.Act(PloverType.AID, null, Sides.of("PRK", "RUS")),
            new Window(DAY, DAY.plusDays(29)),
            YES_NO,
            2);
    SystemForecast expected = forecast(lines.toString(), aid);
    assertThat(expected.classes().get(0).summary())
        .isEqualTo("of 5 spans of 30 days for North Korea → Russia: aid: 1 yes, 4 no");
    double wide = (1 + 0.5) / (5 + 1);
    assertThat(expected.find().orElseThrow().get(1))
        .as("one of five, drawn to as many of those of North Korea with anybody")
        .isCloseTo((1 + 4 * wide) / (5 + 4), within(1e-9));
    assertThat(expected.persistence().get(1))
        .as("it happened in the last 30 days")
        .isEqualTo(0.875);
  }

  @Test
  void whatIsDecidedElsewhereIsNotForecast() {
    Matter elsewhere =
        new Matter(
            new Criterion.Elsewhere("a market"), new Window(DAY, DAY.plusDays(9)), YES_NO, 1);
    assertThat(forecast(TALKS, elsewhere).reason()).contains("decided elsewhere");
  }

  @Test
  void whatIsPublishedLaterHasNoPartInIt() {
    String future =
        TALKS
            + "r07:1 2024-06-13 CONSULT RUS,PRK> occurred 2024-06-01\n"
            + "r07:2 2024-06-13 signed:B PRK,RUS> occurred 2024-06-01\n"
            + "r07:3 2024-06-13 signed:C PRK,RUS> planned 2024-06-19 by Peskov\n";
    assertThat(forecast(future, signing("PRK,RUS"))).isEqualTo(forecast(TALKS, signing("PRK,RUS")));
    assertThat(List.of(forecast(TALKS, signing("PRK,RUS")).find()))
        .doesNotContain(java.util.Optional.empty());
  }
}
