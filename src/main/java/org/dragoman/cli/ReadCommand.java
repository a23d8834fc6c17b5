package org.dragoman.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.Report;
import org.dragoman.exchange.StrictPlover;
import org.dragoman.intake.Intake;
import org.dragoman.reading.Reader;
import org.dragoman.reading.ReportReader;
import org.dragoman.record.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: prints the claims of reports; never writes the record. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Read reports and print their claims; the record is not touched.")
final class ReadCommand implements Callable<Integer> {

  /** How claims are printed. */
  enum Format {
    table,
    jsonl
  }

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text or HTML files, folders, JSON Lines files, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Date of reports that bear none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default) or jsonl, one claim per line.")
  private Format format = Format.table;

  @Option(
      names = "--strict-plover",
      description = "Map claims to PLOVER's sixteen event types by its manual.")
  private boolean strictPlover;

  @Option(
      names = "--explain",
      description =
          "Show the words that led to each part of a claim, and at the end the verbs that no frame"
              + " fits.")
  private boolean explain;

  @Mixin private final LexiconOption lexicon;

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    Intake.Result intake = Intake.read(paths, date, surroundings.in());
    intake
        .problems()
        .forEach(problem -> surroundings.err().println("dragoman: " + problem.message()));
    if (!intake.reports().isEmpty()) {
      Reader reader = ReportReader.load(lexicon::load);
      List<String> unknown = new ArrayList<>();
      ProgressLine progress =
          new ProgressLine(surroundings.err(), "Reading", intake.reports().size());
      intake.reports().parallelStream()
          .map(report -> Map.entry(report, reader.read(report)))
          .forEachOrdered(
              read -> {
                print(read.getKey(), read.getValue());
                unknown.addAll(read.getValue().unknownPredicates());
                progress.step();
              });
      progress.close();
      if (explain && !unknown.isEmpty()) {
        PrintStream where = format == Format.table ? surroundings.out() : surroundings.err();
        where.println(UnknownPredicateTable.render(unknown));
      }
    }
    return intake.hasRejections() ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
  }

  private void print(Report report, Reading reading) {
    if (format == Format.table) {
      surroundings.out().println(ClaimTable.heading(report, reading));
    }
    for (ReadClaim read : reading.claims()) {
      Optional<Claim> claim =
          strictPlover ? StrictPlover.map(read.claim()) : Optional.of(read.claim());
      claim.ifPresent(found -> surroundings.out().println(line(report, found, read)));
    }
  }

  private String line(Report report, Claim claim, ReadClaim read) {
    if (format == Format.jsonl) {
      var json = ClaimJson.write(report.name(), claim);
      if (explain) {
        read.reasons()
            .forEach(
                reason ->
                    json.withArray("reasons")
                        .addObject()
                        .put("aspect", reason.aspect())
                        .put("words", reason.words())
                        .put("rule", reason.rule()));
      }
      return json.toString();
    }
    String row = ClaimTable.row(report.name() + ":" + read.sentence(), claim);
    return explain ? row + "\n" + ClaimTable.reasons(read.reasons()) : row;
  }
}
