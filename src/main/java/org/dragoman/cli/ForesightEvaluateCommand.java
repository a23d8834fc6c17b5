package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dragoman.cli.foresight.ProbabilityTable;
import org.dragoman.cli.foresight.VerdictTable;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.benchmark.BenchmarkFolder;
import org.dragoman.foresight.benchmark.Effort;
import org.dragoman.foresight.benchmark.Evaluation;
import org.dragoman.foresight.benchmark.Part;
import org.dragoman.foresight.benchmark.ScoresFile;
import org.dragoman.foresight.benchmark.Verdict;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.probability.ProbabilityVerdict;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foresight evaluate}: forecasts a part of a data set and judges the forecasts. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Forecast each day of a data set's part from the days before, and judge it.")
final class ForesightEvaluateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final EventSource source;

  @Option(names = "--part", defaultValue = "valid", description = "valid (default) or test.")
  private Part part = Part.valid;

  @Option(names = "--refit", description = "Fit to the valid part too, where test is judged.")
  private boolean refit;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "Also write every candidate's score, for other referees.")
  private @Nullable Path scores;

  @Option(
      names = "--probabilities",
      description =
          "Judge the chances of acts by class between actors within 7, 30 and 90 days instead.")
  private boolean probabilities;

  @Mixin private final FitOptions options = new FitOptions();

  ForesightEvaluateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.source = new EventSource(surroundings);
  }

  @Override
  public Integer call() {
    if (part == Part.train) {
      throw new UsageException("--part takes valid or test");
    }
    BenchmarkFolder data = source.parts();
    if (probabilities) {
      judgeProbabilities(data);
      return ExitCode.FINE;
    }
    Evaluation evaluation = new Evaluation(data, part);
    int until = data.firstDay(refit || !data.has(Part.valid) ? part : Part.valid);
    try (TaskProgress progress = new TaskProgress(surroundings.err())) {
      FittedModel fitted =
          options.load(evaluation.timeline(), until, data.firstDay(part), progress);
      if (!Forecaster.isOf(fitted, evaluation.timeline())) {
        surroundings.err().println("note: the model was fitted to other data");
      }
      Effort afterFit = Effort.soFar();
      Verdict verdict = judge(evaluation, data, fitted, progress);
      progress.close();
      surroundings.out().println(part + " part, " + BenchmarkText.origin(fitted));
      surroundings.out().print(VerdictTable.render(verdict, options.seed()));
      surroundings.out().println(BenchmarkText.effort(afterFit, Effort.soFar()));
    }
    return ExitCode.FINE;
  }

  private void judgeProbabilities(BenchmarkFolder data) {
    Timeline timeline = data.timelineUpTo(part);
    surroundings.out().print(ProbabilityTable.head());
    for (Window window : Window.USUAL) {
      List<Integer> origins = ProbabilityVerdict.origins(timeline, window, data.firstDay(part));
      try {
        surroundings
            .out()
            .print(
                ProbabilityTable.render(
                    ProbabilityVerdict.judge(timeline, window, origins, options.seed())));
      } catch (ForesightException e) {
        surroundings.out().println(e.getMessage());
      }
    }
    surroundings.out().println(BenchmarkText.effort(Effort.soFar()));
  }

  private Verdict judge(
      Evaluation evaluation, BenchmarkFolder data, FittedModel fitted, TaskProgress progress) {
    if (scores == null) {
      return judge(evaluation, fitted, ranking -> {}, progress);
    }
    try (ScoresFile file =
        ScoresFile.create(scores, data.ids(), evaluation.timeline().vocabulary())) {
      return judge(evaluation, fitted, file::write, progress);
    }
  }

  private Verdict judge(
      Evaluation evaluation,
      FittedModel fitted,
      Consumer<Ranking> rankings,
      TaskProgress progress) {
    return evaluation.judge(fitted.model(), options.threads(), rankings, progress);
  }
}
