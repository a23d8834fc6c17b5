package org.dragoman.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.foresight.benchmark.Effort;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.ModelFile;
import org.dragoman.foresight.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foresight fit}: fits a model to a data set and saves it. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = "Fit a model to a data set's train part and save it.")
final class ForesightFitCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final EventSource source;

  @Option(names = "--refit", description = "Fit to the train and the valid part.")
  private boolean refit;

  @Mixin private final FitOptions options = new FitOptions();

  ForesightFitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.source = new EventSource(surroundings);
  }

  @Override
  public Integer call() {
    Path file = options.model();
    if (file == null) {
      throw new UsageException("fit takes --model FILE, where the model is saved");
    }
    Timeline timeline = source.toLearn(refit);
    try (TaskProgress progress = new TaskProgress(surroundings.err())) {
      FittedModel fitted = options.fit(timeline, timeline.nextDay(), progress);
      ModelFile.write(fitted, file);
      progress.close();
      surroundings.out().println("saved " + file + ", " + BenchmarkText.origin(fitted));
      surroundings.out().println(BenchmarkText.effort(Effort.soFar()));
    }
    return ExitCode.FINE;
  }
}
