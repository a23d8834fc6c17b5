package org.dragoman.foresight.benchmark;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names by id, from a file with a name and its id per line, separated by a tab. A name that stands
 * there twice gets its id added.
 */
final class Names {

  private final Path file;
  private final String[] byId;

  private Names(Path file, String[] byId) {
    this.file = file;
    this.byId = byId;
  }

  static Names read(Path file) {
    List<String> lines = Lines.read(file);
    String[] byId = new String[lines.size()];
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.lastIndexOf('\t');
      if (tab <= 0) {
        throw Lines.wrong(file, i + 1, "a name, a tab and an id are expected: '" + line + "'");
      }
      int id = Lines.number(file, i + 1, line.substring(tab + 1).strip());
      if (id < 0 || id >= byId.length) {
        throw Lines.wrong(file, i + 1, "the ids of " + byId.length + " names run from 0: " + id);
      }
      if (byId[id] != null) {
        throw Lines.wrong(file, i + 1, "the id " + id + " was given before");
      }
      String name = line.substring(0, tab);
      byId[id] = taken.add(name) ? name : name + " #" + id;
    }
    if (byId.length == 0) {
      throw new BenchmarkException("'" + file + "' is empty");
    }
    return new Names(file, byId);
  }

  int size() {
    return byId.length;
  }

  String name(int id) {
    return byId[id];
  }

  List<String> all() {
    return List.of(byId);
  }

  /** Which id each name has. */
  Map<String, Integer> ids() {
    return IntStream.range(0, byId.length)
        .boxed()
        .collect(Collectors.toMap(id -> byId[id], id -> id));
  }

  Path file() {
    return file;
  }
}
