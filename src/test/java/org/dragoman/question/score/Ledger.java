package org.dragoman.question.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.question.Criterion;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Scored;
import org.dragoman.question.Verdict;
import org.dragoman.question.Window;

/**
 * Ledger entries in a line each: {@code Bae expert CONSULT RUS,PRK in 7 days .8 yes, base .5}; the
 * outcome is yes, no, provisional (yes), late (yes, but known when it was said) or open; the base
 * rate may be left out. All are made on 12 June 2024.
 */
final class Ledger {

  private static final LocalDate MADE = LocalDate.of(2024, 6, 12);

  private Ledger() {}

  static List<LedgerEntry> entries(String lines) {
    List<LedgerEntry> entries = new ArrayList<>();
    lines.lines().filter(line -> !line.isBlank()).forEach(line -> entries.add(entry(line)));
    return entries;
  }

  private static LedgerEntry entry(String line) {
    String[] word = line.strip().split(",? ");
    String[] parties = word[3].split(",");
    LocalDate end = MADE.plusDays(Long.parseLong(word[5]));
    Matter matter =
        new Matter(
            new Criterion.Act(PloverType.valueOf(word[2]), null, Sides.of(parties[0], parties[1])),
            new Window(MADE, end),
            new Outcomes.YesNo(),
            Matter.USUAL_SOURCES);
    Forecaster forecaster = new Forecaster(word[0], ForecasterKind.find(word[1]).orElseThrow());
    Forecast forecast =
        new Forecast(
            forecaster,
            MADE,
            matter,
            Probabilities.ofYes(Double.parseDouble(word[7])),
            null,
            List.of());
    return new LedgerEntry(
        "",
        0,
        new Scored(forecast, verdict(word[8], end)),
        word.length > 10 ? Probabilities.ofYes(Double.parseDouble(word[10])) : null);
  }

  private static Verdict verdict(String outcome, LocalDate end) {
    return switch (outcome) {
      case "yes" -> known(1, end, false);
      case "no" -> known(0, end, false);
      case "provisional" -> known(1, end, true);
      case "late" -> known(1, MADE, false);
      default -> new Verdict.Open();
    };
  }

  private static Verdict known(int index, LocalDate day, boolean provisional) {
    return new Verdict.Known(new Outcome(index, day, provisional, List.of(), ""));
  }

  /** What the system gives the six rungs of an agreement of Russia and North Korea. */
  static LedgerEntry onLadder(int happened, List<Double> probabilities, List<Double> base) {
    Matter matter =
        new Matter(
            new Criterion.Stage(
                AgreementType.SIGNED,
                List.of(ActorCode.of("PRK"), ActorCode.of("RUS")),
                null,
                null),
            new Window(MADE, MADE.plusDays(7)),
            Outcomes.Ladder.FULL,
            Matter.USUAL_SOURCES);
    Forecast forecast =
        new Forecast(
            Forecaster.SYSTEM, MADE, matter, Probabilities.of(probabilities), null, List.of());
    return new LedgerEntry(
        "pact",
        1,
        new Scored(forecast, known(happened, MADE.plusDays(7), false)),
        Probabilities.of(base));
  }
}
