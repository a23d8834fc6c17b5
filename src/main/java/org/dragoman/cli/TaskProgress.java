package org.dragoman.cli;

import java.io.PrintStream;
import org.dragoman.foresight.Progress;
import org.jspecify.annotations.Nullable;

/** A line of progress for each task in turn. */
final class TaskProgress implements Progress, AutoCloseable {

  private final PrintStream err;
  private String task = "";
  private @Nullable ProgressLine line;

  TaskProgress(PrintStream err) {
    this.err = err;
  }

  @Override
  public void report(String next, int done, int total) {
    if (line == null || !next.equals(task)) {
      close();
      task = next;
      line = new ProgressLine(err, next, total);
    }
    line.stepTo(done);
  }

  @Override
  public void close() {
    if (line != null) {
      line.close();
      line = null;
    }
  }
}
