package org.dragoman.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.benchmark.BenchmarkFolder;
import org.dragoman.foresight.probability.Chance;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foresight chance}: how likely an actor does an act of a class to a recipient. */
@Command(
    name = "chance",
    mixinStandardHelpOptions = true,
    description = "Say how likely acts of each class are between two actors within some days.")
final class ForesightChanceCommand implements Callable<Integer> {

  private static final String HEAD = "%-24s %8s %10s %9s%n";
  private static final String ROW = "%-24s %6.1f %% %8.1f %% %7.1f %%%n";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DATASET_DIR", description = BenchmarkText.FOLDER)
  private Path folder = Path.of("");

  @Option(names = "--actor", paramLabel = "NAME", required = true, description = "Who may act.")
  private String actor = "";

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      required = true,
      description = "Who may be acted on.")
  private String recipient = "";

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "Within how many days, e.g. 7 (default), 30 or 90.")
  private int window = 7;

  @Option(
      names = "--day",
      paramLabel = "N",
      description = "The first day of the window; default the one after the last.")
  private @Nullable Integer day;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of random draws; default 1.")
  private long seed = 1;

  ForesightChanceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (window < 1) {
      throw new UsageException("--window takes a number of days from 1, not " + window);
    }
    Timeline timeline = BenchmarkFolder.read(folder).timeline();
    int from = day == null ? timeline.nextDay() : day;
    Chances chances = Chances.at(timeline, from, new Window(window), seed);
    surroundings
        .out()
        .printf(
            HEAD, "days %d to %d".formatted(from, from + window - 1), "chance", "own rate", "base");
    for (QuadClass quad : QuadClass.values()) {
      Optional<Chance> chance = chances.find(actor, quad, recipient);
      if (chance.isEmpty()) {
        surroundings
            .err()
            .println("too little is known of the two: fewer than two events, or none of late");
        return ExitCode.FINE;
      }
      surroundings.out().print(row(quad, chance.get()));
    }
    return ExitCode.FINE;
  }

  private static String row(QuadClass quad, Chance chance) {
    return String.format(
        Locale.ROOT,
        ROW,
        quad.code(),
        100 * chance.chance(),
        100 * chance.ownRate(),
        100 * chance.baseRate());
  }
}
