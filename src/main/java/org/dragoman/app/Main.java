package org.dragoman.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.dragoman.cli.CommandLineInterface;
import org.dragoman.cli.Surroundings;

/** Starts Dragoman with the real clock, environment and streams. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int exitCode =
        new CommandLineInterface(
                new Surroundings(
                    System.in, out, err, Map.copyOf(System.getenv()), Clock.systemUTC()))
            .run(arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
