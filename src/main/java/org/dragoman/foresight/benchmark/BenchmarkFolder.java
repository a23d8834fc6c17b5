package org.dragoman.foresight.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;

/**
 * A data set as researchers pass it on: {@code train.txt}, {@code valid.txt} and {@code test.txt}
 * with facts in ids, {@code entity2id.txt} and {@code relation2id.txt} with names. Parts but the
 * first may be missing. Stamps that are all multiples of 24 count hours.
 */
public final class BenchmarkFolder {

  private static final int HOURS = 24;

  private final Names entities;
  private final Names relations;
  private final Map<Part, FactFile> parts;
  private final int stampsPerDay;

  private BenchmarkFolder(Names entities, Names relations, Map<Part, FactFile> parts) {
    this.entities = entities;
    this.relations = relations;
    this.parts = parts;
    boolean hours =
        parts.values().stream()
            .flatMap(part -> part.rows().stream())
            .allMatch(row -> row[3] % HOURS == 0);
    this.stampsPerDay = hours ? HOURS : 1;
  }

  public static BenchmarkFolder read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BenchmarkException("'" + folder + "' is no folder");
    }
    Names entities = Names.read(folder.resolve("entity2id.txt"));
    Names relations = Names.read(folder.resolve("relation2id.txt"));
    Map<Part, FactFile> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      Path file = folder.resolve(part.fileName());
      if (part == Part.train || Files.exists(file)) {
        parts.put(part, FactFile.read(file, entities, relations));
      }
    }
    BenchmarkFolder read = new BenchmarkFolder(entities, relations, parts);
    read.checkOrder();
    return read;
  }

  public boolean has(Part part) {
    return parts.containsKey(part);
  }

  /** The events of a part in the order of its file. */
  public List<Event> events(Part part) {
    FactFile file = parts.get(part);
    if (file == null) {
      throw new BenchmarkException("the data set has no part " + part);
    }
    return file.events(entities, relations, stampsPerDay);
  }

  /** The events of a part and those before it. */
  public List<Event> eventsUpTo(Part last) {
    List<Event> events = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part.compareTo(last) <= 0 && has(part)) {
        events.addAll(events(part));
      }
    }
    return events;
  }

  /** The timeline of a part and those before it, with all names of the data set. */
  public Timeline timelineUpTo(Part last) {
    return Timeline.of(eventsUpTo(last), entities.all(), relations.all());
  }

  /** The timeline of all parts. */
  public Timeline timeline() {
    return timelineUpTo(Part.test);
  }

  /** The first day of a part. */
  public int firstDay(Part part) {
    return events(part).stream().mapToInt(Event::day).min().orElseThrow();
  }

  /** The ids of the data set, for files that others read. */
  public Ids ids() {
    return new Ids(entities.ids(), relations.ids(), stampsPerDay);
  }

  private void checkOrder() {
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Part, FactFile> part : parts.entrySet()) {
      int first = firstDay(part.getKey());
      if (first <= last) {
        throw new BenchmarkException(
            "'%s' begins on day %d, yet the part before it ends on day %d"
                .formatted(part.getValue().file(), first, last));
      }
      last = events(part.getKey()).stream().mapToInt(Event::day).max().orElseThrow();
    }
  }
}
