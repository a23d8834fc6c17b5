package org.dragoman.cli;

import java.util.Locale;
import org.dragoman.foresight.benchmark.Effort;
import org.dragoman.foresight.model.FirstLook;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Provenance;

/** Words that the commands on benchmarks share. */
final class BenchmarkText {

  static final String FOLDER =
      "Folder with train.txt, valid.txt, test.txt, entity2id.txt and relation2id.txt.";

  private BenchmarkText() {}

  /** Where a model comes from. */
  static String origin(FittedModel fitted) {
    if (fitted.model() instanceof FirstLook) {
      return "the untrained first look: the history is too thin to train on";
    }
    Provenance provenance = fitted.provenance();
    return "model '%s' of the days before %d, trained on %d queries, seed %d, data %s"
        .formatted(
            provenance.learner(),
            provenance.until(),
            provenance.queries(),
            provenance.seed(),
            provenance.data().substring(0, 12));
  }

  /** What was used in all. */
  static String effort(Effort all) {
    return String.format(
        Locale.ROOT,
        "%.1f CPU seconds; at most %,d MB of memory",
        all.cpuSeconds(),
        all.peakMegabytes());
  }

  /** What was used from the start of the program until now, and since an earlier time. */
  static String effort(Effort fitted, Effort all) {
    return String.format(
        Locale.ROOT,
        "%.1f CPU seconds to read and fit, %.1f to rank; at most %,d MB of memory",
        fitted.cpuSeconds(),
        all.cpuSeconds() - fitted.cpuSeconds(),
        all.peakMegabytes());
  }
}
