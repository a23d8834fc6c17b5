package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.question.LedgerReportTable;
import org.dragoman.exchange.ledger.LedgerFileException;
import org.dragoman.exchange.ledger.LedgerImporter;
import org.dragoman.exchange.ledger.LedgerReport;
import org.dragoman.exchange.ledger.SourceFile;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code question import}: questions of the field, with forecasts and resolutions. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Import questions, forecasts and resolutions: Metaculus CSV (question_data.csv,"
            + " forecast_data.csv) or ForecastBench JSON.")
final class QuestionImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files; questions are taken before what is said of them.")
  private List<Path> files = List.of();

  @Mixin private final RecordOption recordOption;

  QuestionImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    files.forEach(QuestionImportCommand::check);
    List<SourceFile> sources = new ArrayList<>();
    files.forEach(file -> read(file, sources));
    boolean rejected = sources.size() < files.size();
    sources.sort(Comparator.comparing(SourceFile::format));
    try (ClaimRecord record = recordOption.open()) {
      LedgerImporter importer = new LedgerImporter(record);
      for (SourceFile source : sources) {
        LedgerReport report = importer.importFile(source);
        surroundings.out().print(LedgerReportTable.of(report));
        rejected |= report.hasRejections();
      }
    }
    return rejected ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
  }

  private static void check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + (Files.exists(file) ? " is no file" : " does not exist"));
    }
  }

  private void read(Path file, List<SourceFile> sources) {
    try {
      sources.add(SourceFile.read(file));
    } catch (LedgerFileException e) {
      String why = Printable.of(e.why());
      surroundings.err().println("dragoman: " + file + ": " + why + "; nothing of it was imported");
    }
  }
}
