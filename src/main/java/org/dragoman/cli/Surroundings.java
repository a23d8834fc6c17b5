package org.dragoman.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

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
}
