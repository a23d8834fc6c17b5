package org.dragoman.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command meets outside: streams, environment variables, the clock. */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Clock clock) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The record's folder: as named, else {@code DRAGOMAN_RECORD}, else {@code ./record}. */
  Path recordFolder(@Nullable Path named) {
    return named != null ? named : Path.of(environment.getOrDefault("DRAGOMAN_RECORD", "record"));
  }
}
