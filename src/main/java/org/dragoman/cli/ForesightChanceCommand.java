package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.probability.Chance;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foresight chance}: how likely an actor acts on another soon. */
@Command(
    name = "chance",
    mixinStandardHelpOptions = true,
    description =
        "Say how likely an actor does an act of each class to a recipient within the next days.")
final class ForesightChanceCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("from", "to", "class", "chance", "own_rate", "base_rate");

  private final Surroundings surroundings;

  @Mixin private final EventSource source;

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
      split = ",",
      paramLabel = "DAYS",
      description = "Within how many days; default 7, 30 and 90.")
  private List<Integer> windows = Window.USUAL.stream().map(Window::days).toList();

  @Option(
      names = "--day",
      paramLabel = "N",
      description = "The first day of the window; default the one after the last.")
  private @Nullable Integer day;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of random draws; default 1.")
  private long seed = 1;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  ForesightChanceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.source = new EventSource(surroundings);
  }

  @Override
  public Integer call() {
    windows.stream()
        .filter(days -> days < 1)
        .findFirst()
        .ifPresent(
            days -> {
              throw new UsageException("--window takes a number of days from 1, not " + days);
            });
    Timeline timeline = source.timeline();
    int from = day == null ? source.nextDay(timeline) : day;
    List<ObjectNode> rows = new ArrayList<>();
    Set<String> troubles = new LinkedHashSet<>();
    windows.forEach(days -> add(rows, troubles, timeline, from, days));
    troubles.forEach(surroundings.err()::println);
    if (!rows.isEmpty()) {
      surroundings.out().print(new Listing(COLUMNS, rows).render(format));
    }
    return ExitCode.FINE;
  }

  /** What cannot be said for a window is told beside the figures for others. */
  private void add(
      List<ObjectNode> rows, Set<String> troubles, Timeline timeline, int from, int days) {
    try {
      Chances chances = Chances.at(timeline, from, new Window(days), seed);
      for (QuadClass quad : QuadClass.values()) {
        Optional<Chance> chance = chances.find(actor, quad, recipient);
        if (chance.isEmpty()) {
          troubles.add("too little is known of the two: fewer than two events, or none of late");
          return;
        }
        rows.add(row(from, days, quad, chance.get()));
      }
    } catch (ForesightException e) {
      troubles.add(days + " days: " + e.getMessage());
    }
  }

  private ObjectNode row(int from, int days, QuadClass quad, Chance chance) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("from", source.day(from));
    row.put("to", source.day(from + days - 1));
    row.put("class", quad.code());
    row.put("chance", rounded(chance.chance()));
    row.put("own_rate", rounded(chance.ownRate()));
    row.put("base_rate", rounded(chance.baseRate()));
    return row;
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
