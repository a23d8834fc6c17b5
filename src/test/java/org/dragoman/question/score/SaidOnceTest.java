package org.dragoman.question.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.question.Criterion;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Scored;
import org.dragoman.question.Verdict;
import org.dragoman.question.Window;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** A claim is not scored twice because somebody asked about it. */
class SaidOnceTest {

  private static final LocalDate MADE = LocalDate.of(2024, 6, 12);
  private static final Forecaster SHIN = new Forecaster("Shin", ForecasterKind.EXPERT);
  private static final List<RecordedClaim> SAID =
      Scenario.claims(
          """
          r01:1 2024-06-12 AID PRK>RUS expected - by Shin
          r01:2 2024-06-12 AID RUS>PRK expected - by Shin
          """);

  private static LedgerEntry entry(String question, Forecaster forecaster, RecordedClaim claim) {
    Matter matter =
        new Matter(
            new Criterion.Act(PloverType.AID, null, Sides.of("PRK", "RUS")),
            new Window(MADE, MADE.plusDays(7)),
            new Outcomes.YesNo(),
            1);
    Forecast forecast =
        new Forecast(forecaster, MADE, matter, Probabilities.ofYes(.675), null, List.of(claim));
    return new LedgerEntry(question, 0, new Scored(forecast, new Verdict.Open()), null);
  }

  @Test
  void whatAnswersAQuestionCountsThere() {
    LedgerEntry implied = entry("", SHIN, SAID.get(0));
    LedgerEntry other = entry("", SHIN, SAID.get(1));
    LedgerEntry asked = entry("aid", SHIN, SAID.get(0));
    assertThat(SaidOnce.of(List.of(implied, other, asked))).containsExactly(other, asked);
  }

  @Test
  void whatOthersRestOnIsStillItsSpeakers() {
    LedgerEntry implied = entry("", SHIN, SAID.get(0));
    LedgerEntry program = entry("aid", Forecaster.SYSTEM, SAID.get(0));
    assertThat(SaidOnce.of(List.of(implied, program))).containsExactly(implied, program);
  }
}
