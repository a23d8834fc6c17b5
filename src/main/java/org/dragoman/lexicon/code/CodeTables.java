package org.dragoman.lexicon.code;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.actor.ActorTables;
import org.jspecify.annotations.Nullable;

/**
 * The code tables by which rows of data sets become claims.
 *
 * @param cameo acts by CAMEO code
 * @param cameoCountries and {@code cameoGroups}: CAMEO's actor codes that are not ISO codes
 * @param cow Correlates of War state numbers
 * @param stateNames the name of each state
 * @param releases of data sets whose rows bear no date of publication
 * @param names of states, bodies and groups, as the lexicon and data sets write them
 */
public record CodeTables(
    Map<String, CameoAct> cameo,
    Map<String, ActorCode> cameoCountries,
    Map<String, ActorCode> cameoGroups,
    Map<String, ActorCode> cow,
    Map<String, ActorCode> names,
    Map<ActorCode, String> stateNames,
    List<DataRelease> releases) {

  private static final CsvTable<CameoAct> CAMEO =
      new CsvTable<>(
          "codes/cameo.csv",
          List.of("code", "type", "mode", "context", "goldstein", "quad", "source"),
          CodeTables::act);
  private static final CsvTable<Map.Entry<String, Map.Entry<String, ActorCode>>> CAMEO_ACTORS =
      new CsvTable<>(
          "codes/cameo-actors.csv",
          List.of("code", "kind", "actor", "source"),
          row -> Map.entry(row.required("kind"), Map.entry(row.required("code"), actor(row))));
  private static final CsvTable<Map.Entry<String, ActorCode>> COW =
      new CsvTable<>(
          "codes/cow.csv",
          List.of("cow", "actor", "name", "source"),
          row -> Map.entry(row.required("cow"), actor(row)));
  private static final CsvTable<Map.Entry<String, ActorCode>> COUNTRY_NAMES =
      new CsvTable<>(
          "codes/country-names.csv",
          List.of("name", "actor", "source"),
          row -> Map.entry(row.required("name"), actor(row)));

  private static final CsvTable<DataRelease> RELEASES =
      new CsvTable<>(
          "codes/releases.csv",
          List.of("data_set", "release", "published", "data_until", "source"),
          CodeTables::release);

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what is wrong
   */
  public static CodeTables load(LexiconFiles files) {
    Map<String, CameoAct> cameo = new LinkedHashMap<>();
    CAMEO.read(files).forEach(act -> cameo.put(act.code(), act));
    Map<String, ActorCode> countries = new LinkedHashMap<>();
    Map<String, ActorCode> groups = new LinkedHashMap<>();
    CAMEO_ACTORS
        .read(files)
        .forEach(
            row ->
                (row.getKey().equals("group") ? groups : countries)
                    .put(row.getValue().getKey(), row.getValue().getValue()));
    return new CodeTables(
        cameo,
        countries,
        groups,
        byKey(COW.read(files)),
        names(files),
        ActorTables.stateNames(files),
        RELEASES.read(files));
  }

  /** The tables themselves, for checking edited files. */
  public static List<CsvTable<?>> list() {
    return List.of(CAMEO, CAMEO_ACTORS, COW, COUNTRY_NAMES, RELEASES);
  }

  private static Map<String, ActorCode> byKey(List<Map.Entry<String, ActorCode>> rows) {
    Map<String, ActorCode> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.put(row.getKey(), row.getValue()));
    return byKey;
  }

  private static Map<String, ActorCode> names(LexiconFiles files) {
    Map<String, ActorCode> names = new LinkedHashMap<>(ActorTables.codesByName(files));
    names.putAll(byKey(COUNTRY_NAMES.read(files)));
    return names;
  }

  private static CameoAct act(Row row) {
    String type = row.text("type");
    return new CameoAct(
        row.required("code"),
        type.isEmpty()
            ? null
            : PloverType.find(type)
                .orElseThrow(() -> row.problem("'" + type + "' is no PLOVER type")),
        emptyToNull(row.text("mode")),
        number(row, "goldstein"),
        quad(row));
  }

  private static DataRelease release(Row row) {
    LocalDate published = row.date("published");
    if (published == null) {
      throw row.problem("'published' is empty");
    }
    return new DataRelease(row.required("data_set") + " " + row.required("release"), published);
  }

  private static int quad(Row row) {
    String quad = row.required("quad");
    if (!quad.matches("[1-4]")) {
      throw row.problem("'" + quad + "' in 'quad' is not 1, 2, 3 or 4");
    }
    return Integer.parseInt(quad);
  }

  private static @Nullable Double number(Row row, String column) {
    String text = row.text(column);
    try {
      return text.isEmpty() ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in '" + column + "' is no number");
    }
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static ActorCode actor(Row row) {
    try {
      return new ActorCode(row.required("actor"));
    } catch (IllegalArgumentException e) {
      throw row.problem(String.valueOf(e.getMessage()));
    }
  }
}
