package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.question.QuestionText;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.desk.question.Ledger;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.record.ClaimRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code question resolve}: what came of questions by the record, or by somebody's ruling. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description =
        "Tell what came of questions by the claims of the record; with --as rule on one whatever they"
            + " say.")
final class QuestionResolveCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Questions; default all.")
  private List<String> ids = List.of();

  @Option(names = "--as", paramLabel = "OUTCOME", description = "The outcome as ruled.")
  private @Nullable String outcome;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "Since when it was known.")
  private @Nullable LocalDate on;

  @Option(names = "--by", paramLabel = "WHO", description = "Who rules.")
  private @Nullable String who;

  @Option(names = "--why", paramLabel = "WHY", description = "For what reason.")
  private @Nullable String why;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  QuestionResolveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      QuestionDesk desk = new QuestionDesk(record);
      if (outcome != null) {
        rule(desk, outcome, on != null ? on : day);
      }
      Ledger ledger = new LedgerDesk(record, lexicon.forecasts()).ledger(known.query(), day);
      List<AskedQuestion> questions =
          ids.isEmpty() ? desk.list() : ids.stream().map(desk::get).toList();
      questions.forEach(asked -> print(asked, ledger));
    }
    return ExitCode.FINE;
  }

  private void rule(QuestionDesk desk, String outcome, LocalDate day) {
    String by = who;
    String reason = why;
    if (ids.size() != 1 || by == null || reason == null) {
      throw new UsageException("a ruling takes one ID, --as, --by and --why");
    }
    desk.rule(ids.get(0), outcome, day, by, reason);
  }

  private void print(AskedQuestion asked, Ledger ledger) {
    for (Wording wording : asked.wordings()) {
      surroundings
          .out()
          .println(
              asked.id()
                  + (asked.wordings().size() > 1 ? " (version " + wording.version() + ")" : "")
                  + ": "
                  + QuestionText.stands(
                      wording.question().matter(), ledger.verdict(asked, wording)));
    }
  }
}
