package org.dragoman.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Sides;
import org.dragoman.codes.AgreementForm;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** What forecasters say of several outcomes becomes an order, and probabilities that follow it. */
class OpinionsTest {

  private static final Window JUNE =
      new Window(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 30));
  private static final Criterion SIGNED =
      new Criterion.Stage(AgreementType.SIGNED, Sides.of("PRK,RUS", "").actor(), null, null);

  private static List<Forecast> opinions(Criterion criterion, Outcomes outcomes, String lines) {
    return Opinions.on(
        new Matter(criterion, JUNE, outcomes, 2), Reading.FORECASTS.of(Scenario.claims(lines)));
  }

  private static String order(String lines) {
    Forecast opinion = opinions(SIGNED, Outcomes.Ladder.FULL, lines).get(0);
    return Opinions.ranking(Outcomes.Ladder.FULL, opinion, Reading.FORECASTS)
        .orElseThrow()
        .order()
        .stream()
        .map(step -> Outcomes.Ladder.FULL.names().get(step))
        .collect(Collectors.joining(" > "));
  }

  @Test
  void atMostADeclarationMoreLikelyAStatementPutsTheStatementFirst() {
    String said =
        """
        r01:1 2024-06-13 signed:=joint_declaration PRK,RUS> expected - by Bae | They will sign at most a declaration.
        r01:2 2024-06-13 signed:=joint_statement PRK,RUS> expected,likely - by Bae | A joint statement is more likely.
        """;
    assertThat(order(said)).startsWith("joint-statement > joint-declaration");
    Probabilities probabilities =
        opinions(SIGNED, Outcomes.Ladder.FULL, said).get(0).probabilities();
    assertThat(probabilities.get(1)).isGreaterThanOrEqualTo(probabilities.get(2));
    assertThat(probabilities.get(3) + probabilities.get(4) + probabilities.get(5))
        .as("what lies above the most he expects")
        .isLessThan(0.13);
    assertThat(probabilities.get(0)).as("none: not spoken of").isLessThan(0.1);
  }

  @Test
  void withoutRankingWordsTheBandsGiveTheOrder() {
    assertThat(
            order(
                """
                r01:1 2024-06-13 signed:=joint_declaration PRK,RUS> possible - by Bae
                r01:2 2024-06-13 signed:=joint_statement PRK,RUS> expected - by Bae
                r01:3 2024-06-13 signed: PRK,RUS> expected,very_unlikely - by Bae
                """))
        .isEqualTo("joint-statement > joint-declaration > treaty");
  }

  @Test
  void whatIsSaidOnAnotherDayOrByAnotherIsAnotherForecast() {
    assertThat(
            opinions(
                    SIGNED,
                    Outcomes.Ladder.FULL,
                    """
                    r01:1 2024-06-13 signed:X PRK,RUS> possible - by Bae
                    r02:1 2024-06-14 signed:X PRK,RUS> possible - by Bae
                    r02:2 2024-06-14 signed:X PRK,RUS> possible - by Song
                    r03:1 2024-08-14 signed:X PRK,RUS> possible 2024-12-31 by Song
                    r02:3 2024-06-14 signed:X CHN,RUS> possible - by Song
                    """)
                .stream()
                .map(opinion -> opinion.made() + " " + opinion.forecaster().name()))
        .containsExactly("2024-06-13 Bae", "2024-06-14 Bae", "2024-06-14 Song");
  }

  @Test
  void whoThinksLessUnlikelyThinksMoreUnlikelyToo() {
    Criterion treaty =
        new Criterion.Stage(AgreementType.SIGNED, SIGNED.parties(), AgreementForm.TREATY, null);
    Outcomes yesNo = new Outcomes.YesNo();
    assertThat(opinions(treaty, yesNo, "r01:1 2024-06-13 signed: PRK,RUS> expected,unlikely -"))
        .hasSize(1);
    assertThat(
            opinions(
                treaty,
                yesNo,
                "r01:1 2024-06-13 signed:=joint_statement PRK,RUS> expected,likely -"))
        .as("a statement says nothing of a treaty")
        .isEmpty();
    assertThat(
            opinions(
                treaty, yesNo, "r01:1 2024-06-13 signed:+defence PRK,RUS> expected,unlikely -"))
        .as("a treaty without the clause may still come")
        .isEmpty();
    assertThat(
            opinions(treaty, yesNo, "r01:1 2024-06-13 signed:+defence PRK,RUS> expected,likely -"))
        .hasSize(1);
  }
}
