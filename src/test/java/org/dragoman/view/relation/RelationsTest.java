package org.dragoman.view.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.EventScores;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** What occurs between two counts once, fades, and explains every move of their line. */
class RelationsTest {

  private static final EventScores SCORES = EventScoreTable.load(LexiconFiles.bundled());
  private static final Pair PAIR = new Pair(ActorCode.of("RUS"), ActorCode.of("PRK"));

  private static PairHistory history(String lines) {
    return PairHistory.of(Scenario.claims(lines), PAIR, new Scoring(SCORES, Scale.plover));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void anEventCountsOnceHoweverManyReportsTellIt() {
    PairHistory history =
        history(
            """
            r01:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-19
            r02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19
            """);
    assertThat(history.events()).hasSize(1);
    assertThat(history.events().get(0).claims()).hasSize(2);
    assertThat(history.events().get(0).score()).isEqualTo(4);
  }

  @Test
  void aVisitAndItsHostingAreOneEvent() {
    PairHistory history =
        history(
            """
            r01:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-19
            r02:1 2024-06-19 CONSULT/host PRK>RUS occurred 2024-06-19
            """);
    assertThat(history.events())
        .singleElement()
        .extracting(ScoredEvent::direction)
        .isEqualTo(Direction.FIRST_TO_SECOND);
  }

  @Test
  void talksToldFromBothSidesAreOneEventAndMutual() {
    PairHistory history =
        history(
            """
            r01:1 2024-06-19 CONSULT/phone RUS>PRK occurred 2024-06-19
            r02:1 2024-06-19 CONSULT/phone PRK>RUS occurred 2024-06-19
            """);
    assertThat(history.events())
        .singleElement()
        .extracting(ScoredEvent::direction)
        .isEqualTo(Direction.MUTUAL);
  }

  @Test
  void whatIsPlannedDisputedOrDoneTogetherToOthersDoesNotCount() {
    PairHistory history =
        history(
            """
            r01:1 2024-06-01 CONSULT/visit RUS>PRK planned 2024-06-19
            r02:1 2024-06-02 AID RUS>PRK occurred 2024-05-01
            r03:1 2024-06-03 AID RUS>PRK !occurred 2024-05-01
            r04:1 2024-06-04 ACCUSE RUS,PRK>USA occurred 2024-06-04
            r05:1 2024-06-05 MOBILIZE/troops RUS,PRK> occurred 2024-06-05
            """);
    assertThat(history.events()).isEmpty();
    assertThat(history.leftOut()).isEqualTo(new LeftOut(0, 0, 1, 2));
  }

  @Test
  void anUndatedEventCountsOnTheDayItWasReported() {
    assertThat(history("r01:1 2024-06-03 AID RUS>PRK occurred -").events())
        .singleElement()
        .extracting(ScoredEvent::day)
        .isEqualTo(day("2024-06-03"));
  }

  @Test
  void anIntervalCountsInItsMiddleButNotAfterItsReport() {
    assertThat(history("r01:1 2024-07-01 AID RUS>PRK occurred 2024-06-01..2024-06-11").events())
        .extracting(ScoredEvent::day)
        .containsExactly(day("2024-06-06"));
    assertThat(history("r01:1 2024-06-03 AID RUS>PRK occurred 2024-06-01..2024-06-30").events())
        .extracting(ScoredEvent::day)
        .containsExactly(day("2024-06-03"));
  }

  @Test
  void aScoreHalvesWithEveryHalfLife() {
    RelationLine line =
        new RelationLine(history("r01:1 2024-01-01 AID RUS>PRK occurred 2024-01-01").events(), 90);
    assertThat(line.level(day("2023-12-31"))).isZero();
    assertThat(line.level(day("2024-01-01"))).isEqualTo(10);
    assertThat(line.level(day("2024-01-01").plusDays(90))).isCloseTo(5, within(1e-12));
    assertThat(line.level(day("2024-01-01").plusDays(180))).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void whatIsExplainedAddsUpToTheDifference() {
    RelationLine line = new RelationLine(history(MIXED).events(), 30);
    Window window = new Window(day("2024-02-01"), day("2024-04-30"));
    Explanation explanation = Explanation.of(line, window);
    double sum =
        explanation.decay()
            + explanation.contributions().stream()
                .mapToDouble(Explanation.Contribution::amount)
                .sum();
    assertThat(explanation.contributions()).hasSize(2);
    assertThat(explanation.contributions().get(0).event().score()).isEqualTo(10);
    assertThat(sum).isCloseTo(explanation.difference(), within(1e-9));
    assertThat(explanation.difference())
        .isCloseTo(line.level(day("2024-04-30")) - line.level(day("2024-01-31")), within(1e-9));
    assertThat(explanation.difference()).isNotZero();
  }

  private static final String MIXED =
      """
      r01:1 2024-01-10 ACCUSE RUS>PRK occurred 2024-01-10
      r02:1 2024-02-15 CONSULT/visit PRK>RUS occurred 2024-02-15
      r03:1 2024-04-20 AID RUS>PRK occurred 2024-04-20
      r04:1 2024-05-20 AID RUS>PRK occurred 2024-05-20
      """;

  @Test
  void aSeriesHasNoGapsAndItsLevelsAreThoseOfTheLine() {
    RelationLine line = new RelationLine(history(MIXED).events(), 30);
    Window window = new Window(day("2024-02-01"), day("2024-05-10"));
    List<RelationPeriod> periods = RelationSeries.of(line, window, PeriodLength.month).periods();
    assertThat(periods)
        .extracting(RelationPeriod::label)
        .containsExactly("2024-02", "2024-03", "2024-04", "2024-05");
    assertThat(periods).extracting(period -> period.events().size()).containsExactly(1, 0, 1, 0);
    assertThat(periods.get(1).level()).isCloseTo(line.level(day("2024-03-31")), within(1e-12));
    assertThat(periods.get(3).to()).isEqualTo(day("2024-05-10"));
  }

  @Test
  void anAccusationIsConflictThoughTheManualPrintsItWithoutItsSign() {
    assertThat(history(MIXED).events().get(0).score()).isEqualTo(-3);
    assertThat(history(MIXED).events().get(0).isCooperation()).isFalse();
  }

  @Test
  void aThirdStateThatMovesAgainstThePairIsFoundAndAThinOneOnlyCounted() {
    StringBuilder lines = new StringBuilder();
    for (int month = 1; month <= 8; month++) {
      String date = "2024-0" + month + "-10";
      String act = month % 2 == 0 ? "AID" : "ACCUSE";
      String against = month % 2 == 0 ? "ACCUSE" : "AID";
      lines.append("a%d:1 %s %s RUS>PRK occurred %s%n".formatted(month, date, act, date));
      lines.append("b%d:1 %s %s KOR>PRK occurred %s%n".formatted(month, date, against, date));
    }
    lines.append("c1:1 2024-03-10 AID CHN>PRK occurred 2024-03-10\n");
    Triads triads =
        Triads.of(
            Scenario.claims(lines.toString()),
            history(lines.toString()),
            new Scoring(SCORES, Scale.plover),
            90,
            new Window(day("2024-01-01"), day("2024-08-31")));
    assertThat(triads.triads()).singleElement().satisfies(RelationsTest::isOpposite);
    assertThat(triads.thin()).isEqualTo(1);
  }

  private static void isOpposite(Triad triad) {
    assertThat(triad.third()).isEqualTo(ActorCode.of("KOR"));
    assertThat(triad.opposite()).isEqualTo(8);
    assertThat(triad.same()).isZero();
    assertThat(triad.correlation()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void anAgreementStandsFromItsSignatureToItsEnd() {
    String lines =
        """
        r01:1 2000-02-10 signed:Friendship_Treaty RUS,PRK> occurred 2000-02-09
        r02:1 2024-06-20 terminated:Friendship_Treaty RUS,PRK> occurred 2024-06-19
        """;
    assertThat(StandingAgreement.of(Scenario.claims(lines), PAIR, day("2010-01-01"))).hasSize(1);
    assertThat(StandingAgreement.of(Scenario.claims(lines), PAIR, day("2024-07-01"))).isEmpty();
  }

  @Test
  void whatIsSaidIsKeptWithItsSpeaker() {
    String lines =
        """
        r01:1 2024-06-10 worsened RUS,PRK> occurred - by Lee
        r02:1 2024-06-20 close RUS,PRK> occurred -
        """;
    assertThat(Characterisation.of(Scenario.claims(lines), PAIR))
        .extracting(said -> said.type().code() + " " + said.says())
        .containsExactly("close null", "worsened Lee");
  }
}
