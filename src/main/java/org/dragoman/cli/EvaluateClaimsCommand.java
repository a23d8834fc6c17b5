package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.evaluation.ClaimFiguresJson;
import org.dragoman.cli.evaluation.ClaimFiguresTable;
import org.dragoman.cli.evaluation.EvaluationFormat;
import org.dragoman.evaluation.ClaimEvaluation;
import org.dragoman.evaluation.ClaimFigures;
import org.dragoman.evaluation.GoldReport;
import org.dragoman.evaluation.JsonLines;
import org.dragoman.evaluation.MeasuredClaim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate claims}: the reader's claims, or those of a file, against annotated reports. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Hold claims against annotated reports.")
final class EvaluateClaimsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "Folder of annotated reports: NAME.txt with its claims in NAME.jsonl.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PREDICTED.jsonl",
      description = "Claims to measure; without it the reports are read now.")
  private @Nullable Path predicted;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "List the first N missed or spurious claims.")
  private int errors;

  @Option(names = "--format", defaultValue = "table", description = "table (default) or json.")
  private EvaluationFormat format = EvaluationFormat.table;

  @Mixin private final LexiconOption lexicon;

  EvaluateClaimsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    List<GoldReport> reports = GoldReport.list(gold);
    List<MeasuredClaim> claims =
        predicted == null ? read(reports) : JsonLines.read(predicted, MeasuredClaim::of);
    ClaimFigures figures = ClaimEvaluation.of(reports, claims);
    surroundings
        .out()
        .println(
            switch (format) {
              case table -> ClaimFiguresTable.render(figures, errors);
              case json -> ClaimFiguresJson.render(figures, errors);
            });
    return ExitCode.FINE;
  }

  private List<MeasuredClaim> read(List<GoldReport> reports) {
    GoldReading reading = new GoldReading(surroundings, lexicon);
    return reading.claims(reading.reports(reports));
  }
}
