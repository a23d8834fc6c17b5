package org.dragoman.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.exchange.ledger.LedgerExporter;
import org.dragoman.exchange.ledger.LedgerTarget;
import org.dragoman.question.LedgerEntry;
import org.dragoman.record.store.DuckRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code question export}: the ledger as a file, a row a forecast. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write every forecast with what became of it as CSV, JSON, JSON Lines or Parquet.")
final class QuestionExportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE",
      description = "Its ending says the format: .csv, .json, .jsonl or .parquet.")
  private Path file = Path.of("ledger.csv");

  @Option(names = "--force", description = "Replace the file where there is one.")
  private boolean force;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  QuestionExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    LedgerTarget target = target();
    try (DuckRecord record = recordOption.open()) {
      List<LedgerEntry> entries =
          new LedgerDesk(record, lexicon.forecasts())
              .entries(known.query(), known.day(surroundings.clock()));
      new LedgerExporter(record).write(entries, texts(record), target);
      surroundings.err().println("dragoman: " + entries.size() + " forecasts in " + file);
    } catch (UncheckedIOException e) {
      throw new UsageException(file + " cannot be written: " + String.valueOf(e.getMessage()));
    }
    return ExitCode.FINE;
  }

  private LedgerTarget target() {
    LedgerTarget target =
        LedgerTarget.find(file)
            .orElseThrow(
                () ->
                    new UsageException(
                        file
                            + ": the ending says the format; it is one of "
                            + Arrays.stream(LedgerTarget.Format.values())
                                .map(format -> "." + format)
                                .collect(Collectors.joining(", "))));
    if (!Files.isDirectory(target.folder())) {
      throw new UsageException(target.folder() + " is no folder to write to");
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(file + " is a folder");
    }
    if (!Files.isWritable(target.folder())) {
      throw new UsageException(target.folder() + " may not be written to");
    }
    if (Files.exists(file) && !force) {
      throw new UsageException(file + " exists; say --force to replace it");
    }
    return target;
  }

  /** The text of the wording that a forecast was made on; empty for what a claim implies. */
  private static Function<LedgerEntry, String> texts(DuckRecord record) {
    Map<String, AskedQuestion> asked =
        new QuestionDesk(record)
            .list().stream().collect(Collectors.toMap(AskedQuestion::id, one -> one));
    return entry -> {
      AskedQuestion question = asked.get(entry.question());
      return question == null
          ? ""
          : question.wordings().stream()
              .filter(wording -> wording.version() == entry.version())
              .findFirst()
              .orElse(question.latest())
              .question()
              .text();
    };
  }
}
