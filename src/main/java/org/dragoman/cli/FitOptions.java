package org.dragoman.cli;

import java.nio.file.Path;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Learner;
import org.dragoman.foresight.model.ModelFile;
import org.dragoman.foresight.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model, and how it is fitted where none is given. */
final class FitOptions {

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A fitted model; without it one is fitted now.")
  private @Nullable Path model;

  @Option(
      names = "--learner",
      defaultValue = "trees",
      description = "trees (default: boosted trees) or additive (a sum of one function a feature).")
  private Learner learner = Learner.trees;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of random draws; default 1.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads; default all processors. Results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  long seed() {
    return seed;
  }

  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads takes a number from 1, not " + threads);
    }
    return threads;
  }

  /**
   * The model of the file, or one fitted now.
   *
   * @param until the first day not to learn from
   * @param forecast the first day to be forecast; a model that knows it is refused
   */
  FittedModel load(Timeline timeline, int until, int forecast, Progress progress) {
    if (model == null) {
      return fit(timeline, until, progress);
    }
    FittedModel read = ModelFile.read(model);
    if (read.provenance().until() > forecast) {
      throw new UsageException(
          "'%s' was fitted to the days before %d and so knows day %d, which is to be forecast"
              .formatted(model, read.provenance().until(), forecast));
    }
    return read;
  }

  FittedModel fit(Timeline timeline, int until, Progress progress) {
    return Forecaster.fit(timeline, new FitSettings(learner, seed, threads(), until), progress);
  }

  @Nullable Path model() {
    return model;
  }
}
