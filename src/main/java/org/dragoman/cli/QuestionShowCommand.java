package org.dragoman.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.question.QuestionText;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.desk.question.Ledger;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;
import org.dragoman.record.Recorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code question show}: one question, who forecast what of it, and how it stands. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Show a question, how it stands, who forecast what of it, and what the record lets one"
            + " expect.")
final class QuestionShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "The question.")
  private String id = "";

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  QuestionShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    LocalDate day = known.day(surroundings.clock());
    PrintStream out = surroundings.out();
    try (ClaimRecord record = recordOption.open()) {
      AskedQuestion asked = new QuestionDesk(record).get(id);
      Ledger ledger = new LedgerDesk(record, lexicon.forecasts()).ledger(known.query(), day);
      for (Wording wording : asked.wordings()) {
        Matter matter = wording.question().matter();
        out.print(QuestionText.asked(wording));
        out.println(
            "  on " + day + ":  " + QuestionText.stands(matter, ledger.verdict(asked, wording)));
        List<LedgerEntry> entries =
            ledger.on(asked, sealed(record)).stream()
                .filter(entry -> entry.version() == wording.version())
                .sorted(Comparator.comparing(entry -> entry.scored().forecast().made()))
                .toList();
        out.print(entries.isEmpty() ? "" : "\n" + QuestionText.forecasts(entries));
        ledger.opinions(wording.question()).stream()
            .map(opinion -> QuestionText.order(opinion, ledger.order(opinion)))
            .forEach(out::print);
        out.println();
      }
      Matter matter = asked.latest().question().matter();
      LocalDate then = earlier(day, asked.latest().question().closes());
      out.print(QuestionText.expected(ledger.expected(matter, then), matter, then));
    }
    return ExitCode.FINE;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private List<Entry.Sealed> sealed(ClaimRecord record) {
    return record.sealed().stream()
        .map(Recorded::entry)
        .filter(one -> one.question().equals(id))
        .toList();
  }
}
