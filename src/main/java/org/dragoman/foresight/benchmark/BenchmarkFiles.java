package org.dragoman.foresight.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.foresight.timeline.Event;

/**
 * Writes events as a data set for {@link BenchmarkFolder}: of the days with events the first eight
 * tenths are the train part, a tenth each the valid and the test part.
 */
public final class BenchmarkFiles {

  private static final int HOURS = 24;

  private BenchmarkFiles() {}

  /**
   * @throws BenchmarkException where there are too few days for three parts
   */
  public static void write(Path folder, Collection<Event> events) {
    List<Event> ordered = events.stream().sorted(Event.ORDER).toList();
    List<Integer> days = ordered.stream().map(Event::day).distinct().toList();
    if (days.size() < 10) {
      throw new BenchmarkException(
          "there are events on %d days; parts to learn from and to judge take 10 or more"
              .formatted(days.size()));
    }
    int valid = days.get(days.size() * 8 / 10);
    int test = days.get(days.size() * 9 / 10);
    Map<String, Integer> actors = new LinkedHashMap<>();
    Map<String, Integer> acts = new LinkedHashMap<>();
    Map<Part, List<String>> lines = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      lines.put(part, new ArrayList<>());
    }
    for (Event event : ordered) {
      Part part = event.day() < valid ? Part.train : event.day() < test ? Part.valid : Part.test;
      lines.getOrDefault(part, new ArrayList<>()).add(line(event, actors, acts));
    }
    write(folder.resolve("entity2id.txt"), names(actors));
    write(folder.resolve("relation2id.txt"), names(acts));
    lines.forEach((part, rows) -> write(folder.resolve(part.fileName()), rows));
  }

  private static String line(Event event, Map<String, Integer> actors, Map<String, Integer> acts) {
    return id(actors, event.actor())
        + "\t"
        + id(acts, event.act())
        + "\t"
        + id(actors, event.recipient())
        + "\t"
        + event.day() * HOURS;
  }

  private static int id(Map<String, Integer> ids, String name) {
    return ids.computeIfAbsent(name, key -> ids.size());
  }

  private static List<String> names(Map<String, Integer> ids) {
    return ids.entrySet().stream().map(id -> id.getKey() + "\t" + id.getValue()).toList();
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("'" + file + "' cannot be written: " + e.getMessage(), e);
    }
  }
}
