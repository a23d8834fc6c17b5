package org.dragoman.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on standard error, where a person watches; silent in logs and pipes. */
final class ProgressLine implements AutoCloseable {

  private final @org.jspecify.annotations.Nullable ProgressBar bar;

  ProgressLine(PrintStream err, String task, int total) {
    this(builder(err, task, total), total > 1);
  }

  private ProgressLine(ProgressBarBuilder builder, boolean worthwhile) {
    bar = worthwhile && System.console() != null ? builder.build() : null;
  }

  /**
   * With the rate beside it.
   *
   * @param total −1 where the end is not known
   */
  static ProgressLine ofMebibytes(PrintStream err, String task, long total) {
    ProgressBarBuilder builder = builder(err, task, total).setUnit(" MiB", 1).showSpeed();
    return new ProgressLine(builder, total != 0);
  }

  private static ProgressBarBuilder builder(PrintStream err, String task, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(err));
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  void stepTo(int done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
