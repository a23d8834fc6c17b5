package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.desk.forecast.ForecastDesk;
import org.dragoman.foresight.benchmark.BenchmarkFiles;
import org.dragoman.foresight.benchmark.BenchmarkFolder;
import org.dragoman.foresight.benchmark.Part;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.record.ClaimRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Where forecasts get their events: a data set's folder, or the facts of the record as known on a
 * day. Days of a record are dates, and its events are cited by their claims.
 */
final class EventSource {

  @Parameters(
      arity = "0..1",
      paramLabel = "DATASET_DIR",
      description = BenchmarkText.FOLDER + " Without it the record's events are taken.")
  private @Nullable Path folder;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  private final Surroundings surroundings;

  EventSource(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  Timeline timeline() {
    return folder != null ? BenchmarkFolder.read(folder).timeline() : Timeline.of(events());
  }

  /** What a model is fitted to: the train part, with the valid part too, or all of a record. */
  Timeline toLearn(boolean refit) {
    return folder != null
        ? BenchmarkFolder.read(folder).timelineUpTo(refit ? Part.valid : Part.train)
        : timeline();
  }

  /** With parts to learn from and to judge; those of a record are parted by days. */
  BenchmarkFolder parts() {
    if (folder != null) {
      return BenchmarkFolder.read(folder);
    }
    try {
      Path temporary = Files.createTempDirectory("dragoman-events");
      try {
        BenchmarkFiles.write(temporary, events());
        return BenchmarkFolder.read(temporary);
      } finally {
        delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("events cannot be parted: " + e.getMessage(), e);
    }
  }

  /** The first day to forecast: the one after the last known. */
  int nextDay(Timeline timeline) {
    return folder != null ? timeline.nextDay() : (int) asOf().toEpochDay() + 1;
  }

  /** How a day is written. */
  String day(int number) {
    return folder != null ? "day " + number : LocalDate.ofEpochDay(number).toString();
  }

  /** Where an event stands; nothing for data sets. */
  String references(Event event) {
    if (folder != null) {
      return "";
    }
    try (ClaimRecord record = recordOption.open()) {
      return new ForecastDesk(record)
          .references(event, known.query()).stream()
              .map(reference -> " [" + reference + "]")
              .collect(Collectors.joining());
    }
  }

  private List<Event> events() {
    try (ClaimRecord record = recordOption.open()) {
      List<Event> events = new ForecastDesk(record).events(known.query(), asOf());
      if (events.isEmpty()) {
        throw new UsageException(
            "the record tells of no event between two actors on a known day up to "
                + asOf()
                + "; brief reports or import event data first");
      }
      return events;
    }
  }

  private LocalDate asOf() {
    return known.day(surroundings.clock());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
