package org.dragoman.desk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.question.Forecast;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Question;
import org.dragoman.question.Reading;
import org.dragoman.question.file.QuestionFile;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** A replay is honest: what is made on a day rests on what had been published by then. */
class ReplayTest {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate MIDDLE = LocalDate.of(2024, 6, 18);
  private static final LocalDate TO = LocalDate.of(2024, 12, 31);

  private static final Question TREATY =
      QuestionFile.read(
          """
          question: treaty
          text: What will Russia and North Korea sign?
          window: 2024-06-12..2024-06-30
          criterion: {agreement: signed, parties: [PRK, RUS]}
          outcomes: ladder
          """);

  private static final String PAST =
      """
      r01:1 2024-01-05 CONSULT PRK,RUS> occurred 2024-01-04
      r01:2 2024-01-05 CONSULT CHN,RUS> occurred 2024-01-03
      r02:1 2024-02-05 CONSULT/visit PRK>RUS expected 2024-02-20 by Han
      r03:1 2024-03-05 CONSULT/visit PRK>RUS occurred 2024-02-18
      r03:2 2024-03-05 AID PRK>RUS possible - by Han
      r04:1 2024-04-05 CONSULT KOR,USA> occurred 2024-04-04
      r05:1 2024-06-12 CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19 by Kremlin
      r06:1 2024-06-13 signed:=joint_statement PRK,RUS> expected,likely - by Bae
      r06:2 2024-06-13 signed: PRK,RUS> expected,unlikely - by Bae
      """;

  private static final String FUTURE =
      """
      r07:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-19
      r07:2 2024-06-19 signed:X PRK,RUS> occurred 2024-06-19
      r07:3 2024-06-20 signed:X+defence PRK,RUS> occurred 2024-06-19
      r08:1 2024-06-20 AID PRK>RUS occurred 2024-02-02
      r08:2 2024-06-25 CONSULT PRK,RUS> occurred 2024-01-20
      r08:3 2024-07-20 AID PRK>RUS expected 2024-09-20 by Bae
      r09:1 2024-12-20 tense PRK,RUS> occurred -
      """;

  private static List<Replay.Day> days(List<RecordedClaim> claims) {
    Ledger ledger =
        new Ledger(claims, TO, new ForecastReading(Reading.DEFAULTS, Reading.FORECASTERS));
    return new Replay(ledger, List.of(AskedQuestion.of(TREATY)), FROM).days(done -> {});
  }

  /** Day, forecaster, matter and probabilities of what was forecast up to the middle. */
  private static List<String> forecasts(List<Replay.Day> days) {
    return days.stream()
        .filter(day -> !day.day().isAfter(MIDDLE))
        .flatMap(day -> day.made().stream())
        .map(entry -> entry.question() + " " + words(entry.scored().forecast()))
        .toList();
  }

  private static String words(Forecast forecast) {
    return forecast.made()
        + " "
        + forecast.forecaster()
        + " "
        + forecast.matter()
        + " "
        + forecast.probabilities();
  }

  @Test
  void futureReportsChangeNothingBeforeTheirDate() {
    List<String> without = forecasts(days(Scenario.claims(PAST)));
    assertThat(without).anyMatch(line -> line.contains("Dragoman")).hasSizeGreaterThan(15);
    List<RecordedClaim> all = new ArrayList<>(Scenario.claims(PAST + FUTURE));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(forecasts(days(all))).isEqualTo(without);
    }
  }

  @Test
  void whatComesLaterTellsWhatCameOfThem() {
    List<LedgerEntry> made =
        days(Scenario.claims(PAST + FUTURE)).stream()
            .flatMap(day -> day.made().stream())
            .filter(entry -> entry.question().equals("treaty"))
            .toList();
    assertThat(made)
        .allMatch(entry -> entry.scored().verdict().outcome().orElseThrow().index() == 5);
    assertThat(
            made.stream()
                .filter(
                    entry -> entry.scored().forecast().forecaster().kind() == ForecasterKind.EXPERT)
                .map(entry -> entry.scored().forecast().forecaster().name()))
        .containsExactly("Bae");
    assertThat(made)
        .as("whoever spoke when it was known does not count")
        .noneMatch(
            entry ->
                entry.scored().brier().isPresent()
                    && !entry.scored().forecast().made().isBefore(LocalDate.of(2024, 6, 20)));
  }

  @Test
  void aForecastOfTheProgramStandsUntilItChanges() {
    List<LocalDate> days =
        days(Scenario.claims(PAST + FUTURE)).stream()
            .flatMap(day -> day.made().stream())
            .filter(entry -> entry.question().equals("treaty"))
            .map(entry -> entry.scored().forecast())
            .filter(forecast -> forecast.forecaster().kind() == ForecasterKind.SYSTEM)
            .map(Forecast::made)
            .toList();
    assertThat(days).contains(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 13));
    assertThat(days).doesNotContain(LocalDate.of(2024, 6, 14));
  }

  @Test
  void whereThereIsTooLittleTheProgramAbstainsAndTheDaySaysSo() {
    Replay.Day first =
        days(Scenario.claims(PAST)).stream()
            .filter(day -> day.day().equals(LocalDate.of(2024, 2, 5)))
            .findFirst()
            .orElseThrow();
    assertThat(first.abstained().values()).anyMatch(reason -> reason.startsWith("abstains:"));
  }
}
