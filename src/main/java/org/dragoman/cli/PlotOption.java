package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.dragoman.cli.plot.PlotFile;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Option;

/** {@code --plot}: a file into which the answer is drawn as well. */
final class PlotOption {

  private final Surroundings surroundings;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Also draw it into this .svg or .png file.")
  private @Nullable Path file;

  PlotOption(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  boolean isAsked() {
    return file != null;
  }

  /**
   * @throws UsageException where the file is of no kind that can be drawn
   */
  void check() {
    if (file != null && !new PlotFile(file).canBeDrawn()) {
      throw new UsageException("--plot draws a file that ends in .svg or .png, not '" + file + "'");
    }
  }

  /** Draws the chart where a file is named, and says so. */
  void draw(Supplier<? extends Chart<?, ?>> chart) {
    if (file == null) {
      return;
    }
    try {
      new PlotFile(file).draw(chart);
      surroundings.err().println("drew " + file);
    } catch (IOException e) {
      throw new UncheckedIOException("'" + file + "' cannot be written: " + e.getMessage(), e);
    }
  }
}
