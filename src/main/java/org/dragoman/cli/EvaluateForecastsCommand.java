package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.Report;
import org.dragoman.cli.evaluation.ClaimForecasts;
import org.dragoman.cli.evaluation.EvaluationFormat;
import org.dragoman.cli.evaluation.ForecastFiguresText;
import org.dragoman.evaluation.ForecastEvaluation;
import org.dragoman.evaluation.ForecastEvaluation.Told;
import org.dragoman.evaluation.ForecastFigures;
import org.dragoman.evaluation.GoldReport;
import org.dragoman.evaluation.JsonLines;
import org.dragoman.evaluation.MeasuredClaim;
import org.dragoman.evaluation.MeasuredForecast;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate forecasts}: forecasts found in reports against annotated ones. */
@Command(
    name = "forecasts",
    mixinStandardHelpOptions = true,
    description = "Hold forecasts found in reports against annotated reports.")
final class EvaluateForecastsCommand implements Callable<Integer> {

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
      description = "List the first N missed or spurious forecasts.")
  private int errors;

  @Option(names = "--format", defaultValue = "table", description = "table (default) or json.")
  private EvaluationFormat format = EvaluationFormat.table;

  @Mixin private final LexiconOption lexicon;

  EvaluateForecastsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    List<GoldReport> annotated = GoldReport.list(gold);
    GoldReading reading = new GoldReading(surroundings, lexicon);
    List<Report> reports = reading.reports(annotated);
    List<MeasuredClaim> found =
        predicted == null ? reading.claims(reports) : JsonLines.read(predicted, MeasuredClaim::of);
    ForecastFigures figures = ForecastEvaluation.of(told(annotated, reports, found));
    surroundings
        .out()
        .println(
            switch (format) {
              case table -> ForecastFiguresText.table(figures, errors);
              case json -> ForecastFiguresText.json(figures, errors);
            });
    return ExitCode.FINE;
  }

  private List<Told> told(
      List<GoldReport> annotated, List<Report> reports, List<MeasuredClaim> found) {
    ClaimForecasts forecasts = new ClaimForecasts(lexicon.forecasts().forecasts());
    Map<String, Report> byName =
        reports.stream().collect(Collectors.toMap(Report::name, Function.identity()));
    List<Told> told = new ArrayList<>();
    for (GoldReport one : annotated) {
      Report report = byName.get(one.name());
      if (report != null) {
        told.add(
            new Told(
                one.name(),
                forecasts(one.claims().stream(), report, forecasts),
                forecasts(found.stream().filter(c -> c.isInBodyOf(one)), report, forecasts)));
      }
    }
    return told;
  }

  private static List<MeasuredForecast> forecasts(
      Stream<MeasuredClaim> claims, Report report, ClaimForecasts forecasts) {
    return claims.flatMap(claim -> forecasts.of(claim, report).stream()).toList();
  }
}
