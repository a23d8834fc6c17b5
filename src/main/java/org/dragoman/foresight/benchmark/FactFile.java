package org.dragoman.foresight.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.foresight.timeline.Event;

/** Facts of one part, in ids: subject, relation, object and stamp per line, separated by tabs. */
record FactFile(Path file, List<int[]> rows) {

  private static final int COLUMNS = 4;

  static FactFile read(Path file, Names entities, Names relations) {
    List<int[]> rows = new ArrayList<>();
    int line = 0;
    for (String text : Lines.read(file)) {
      rows.add(row(file, ++line, text, entities, relations));
    }
    if (rows.isEmpty()) {
      throw new BenchmarkException("'" + file + "' is empty");
    }
    return new FactFile(file, rows);
  }

  /**
   * @param stampsPerDay 24 where stamps count hours, 1 where they count days
   */
  List<Event> events(Names entities, Names relations, int stampsPerDay) {
    return rows.stream()
        .map(
            row ->
                new Event(
                    entities.name(row[0]),
                    relations.name(row[1]),
                    entities.name(row[2]),
                    Math.floorDiv(row[3], stampsPerDay)))
        .toList();
  }

  private static int[] row(Path file, int line, String text, Names entities, Names relations) {
    String[] cells = text.strip().split("\\s+");
    if (cells.length < COLUMNS) {
      throw Lines.wrong(
          file, line, "subject, relation, object and stamp are expected: '" + text + "'");
    }
    int[] row = new int[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      row[i] = Lines.number(file, line, cells[i]);
    }
    check(file, line, row[0], entities);
    check(file, line, row[1], relations);
    check(file, line, row[2], entities);
    return row;
  }

  private static void check(Path file, int line, int id, Names names) {
    if (id < 0 || id >= names.size()) {
      throw Lines.wrong(
          file, line, "the id " + id + " is not in '" + names.file().getFileName() + "'");
    }
  }
}
