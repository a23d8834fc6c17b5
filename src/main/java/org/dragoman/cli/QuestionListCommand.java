package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.cli.question.QuestionText;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.desk.question.Ledger;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.question.Question;
import org.dragoman.question.Verdict;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code question list}: the questions of a record and how they stand. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the questions of the record and how they stand.")
final class QuestionListCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("question", "version", "text", "closes", "window", "stands");

  private static final int LONGEST_TEXT = 80;

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  QuestionListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      List<AskedQuestion> questions = new QuestionDesk(record).list();
      if (questions.isEmpty()) {
        surroundings
            .out()
            .println(
                "The record holds no question; ask one with question new or question propose.");
        return ExitCode.FINE;
      }
      Ledger ledger = new LedgerDesk(record, lexicon.forecasts()).ledger(known.query(), day);
      surroundings
          .out()
          .print(
              new Listing(COLUMNS, questions.stream().map(asked -> row(asked, ledger)).toList())
                  .render(format));
    }
    return ExitCode.FINE;
  }

  /** Whole in files; in tables a line must do. */
  private String shortened(String text) {
    boolean forPeople = format == ListingFormat.table || format == ListingFormat.md;
    return forPeople && text.length() > LONGEST_TEXT
        ? text.substring(0, LONGEST_TEXT - 1) + "…"
        : text;
  }

  private ObjectNode row(AskedQuestion asked, Ledger ledger) {
    Wording latest = asked.latest();
    Question question = latest.question();
    Verdict verdict = ledger.verdict(asked, latest);
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("question", question.id());
    row.put("version", latest.version());
    row.put("text", shortened(question.text()));
    row.put("closes", question.closes().toString());
    row.put("window", question.matter().window().toString());
    row.put("stands", QuestionText.stands(question.matter(), verdict));
    row.put("criterion", question.matter().criterion().words());
    return row;
  }
}
