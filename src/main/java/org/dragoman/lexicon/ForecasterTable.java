package org.dragoman.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.CsvTable.Row;

/**
 * Forecasters with several names, or whose kind cannot be seen from their name, from {@code
 * questions/forecasters.csv}.
 */
public final class ForecasterTable {

  /**
   * A forecaster.
   *
   * @param kind as written: expert, official, press or crowd; empty where it is left open
   */
  public record Known(String name, String kind) {}

  record Line(Known known, List<String> names, Row row) {}

  private static final Set<String> KINDS = Set.of("", "expert", "official", "press", "crowd");

  static final CsvTable<Line> TABLE =
      new CsvTable<>(
          "questions/forecasters.csv",
          List.of("name", "aliases", "kind", "source"),
          row -> new Line(new Known(row.required("name"), kind(row)), names(row), row));

  private ForecasterTable() {}

  /**
   * By each of their names in lower case.
   *
   * @throws LexiconException naming file and line of what cannot be used, e.g. one name of two
   *     forecasters
   */
  public static Map<String, Known> load(LexiconFiles files) {
    Map<String, Known> byName = new LinkedHashMap<>();
    for (Line line : TABLE.read(files)) {
      for (String name : line.names()) {
        Known other = byName.put(name.toLowerCase(Locale.ROOT), line.known());
        if (other != null && !other.name().equals(line.known().name())) {
          throw line.row().problem("'" + name + "' is already a name of '" + other.name() + "'");
        }
      }
    }
    return byName;
  }

  private static List<String> names(Row row) {
    List<String> names = new ArrayList<>(row.list("aliases"));
    names.add(0, row.required("name"));
    return names;
  }

  private static String kind(Row row) {
    String kind = row.text("kind");
    if (!KINDS.contains(kind)) {
      throw row.problem("'" + kind + "' in 'kind' is none of expert, official, press, crowd");
    }
    return kind;
  }
}
