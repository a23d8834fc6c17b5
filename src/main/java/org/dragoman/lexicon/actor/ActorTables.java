package org.dragoman.lexicon.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.actor.Name.Kind;

/** The tables of {@code data/actors} and what their rows stand for. */
public final class ActorTables {

  static final CsvTable<Name> PLACES =
      new CsvTable<>("actors/places.csv", List.of("name", "country", "source"), ActorTables::place);

  /** States with their names, adjectives and capitals. */
  public static final CsvTable<List<Name>> STATES =
      new CsvTable<>(
          "actors/states.csv",
          List.of("iso3", "names", "adjectives", "capitals", "source"),
          ActorTables::state);

  static final CsvTable<Name> NAMES =
      new CsvTable<>(
          "actors/names.csv",
          List.of("name", "code", "kind", "sector", "country", "source"),
          ActorTables::name);
  static final CsvTable<Name> GROUPS =
      new CsvTable<>("actors/groups.csv", List.of("name", "codes", "source"), ActorTables::group);

  /** Names that stand for another actor from a day on. */
  static final CsvTable<Change> CHANGES =
      new CsvTable<>(
          "actors/changes.csv", List.of("name", "code", "from", "source"), ActorTables::change);

  static final CsvTable<Homonym> HOMONYMS =
      new CsvTable<>(
          "actors/homonyms.csv",
          List.of("name", "code", "country", "where", "unless", "source"),
          ActorTables::homonym);

  /** PLOVER sectors by title. */
  static final CsvTable<Map.Entry<String, String>> TITLES =
      new CsvTable<>(
          "actors/titles.csv",
          List.of("title", "sector", "source"),
          row -> Map.entry(row.required("title"), row.required("sector")));

  static final CsvTable<Holder> HOLDERS =
      new CsvTable<>(
          "actors/holders.csv",
          List.of("name", "aliases", "office", "code", "from", "to", "source"),
          ActorTables::holder);

  /** What words do for finding out who is meant. */
  static final CsvTable<Map.Entry<String, Set<WordRole>>> WORDS =
      new CsvTable<>("actors/words.csv", List.of("word", "roles", "source"), ActorTables::roles);

  static final CsvTable<Epithet> EPITHETS =
      new CsvTable<>(
          "actors/epithets.csv", List.of("word", "kind", "codes", "source"), ActorTables::epithet);

  private ActorTables() {}

  public static List<CsvTable<?>> list() {
    return List.of(
        PLACES, STATES, NAMES, GROUPS, CHANGES, HOMONYMS, TITLES, HOLDERS, WORDS, EPITHETS);
  }

  /** The single actor that a name of a state, body or group stands for, by name. */
  public static Map<String, ActorCode> codesByName(LexiconFiles files) {
    Map<String, ActorCode> codes = new LinkedHashMap<>();
    NAMES.read(files).stream()
        .filter(name -> name.codes().size() == 1)
        .forEach(name -> codes.put(name.name(), name.codes().get(0)));
    STATES.read(files).stream()
        .flatMap(List::stream)
        .filter(name -> name.kind() == Kind.STATE)
        .forEach(name -> codes.put(name.name(), name.codes().get(0)));
    return codes;
  }

  /** The first name of each state. */
  public static Map<ActorCode, String> stateNames(LexiconFiles files) {
    Map<ActorCode, String> names = new LinkedHashMap<>();
    STATES.read(files).stream()
        .flatMap(List::stream)
        .filter(name -> name.kind() == Kind.STATE)
        .forEach(name -> names.putIfAbsent(name.codes().get(0), name.name()));
    return names;
  }

  private static List<Name> state(Row row) {
    ActorCode code = code(row, row.required("iso3"));
    String iso3 = code.value();
    List<Name> names = new ArrayList<>();
    row.list("names")
        .forEach(name -> names.add(new Name(name, Kind.STATE, List.of(code), "GOV", iso3)));
    row.list("adjectives")
        .forEach(name -> names.add(new Name(name, Kind.ADJECTIVE, List.of(code), null, iso3)));
    row.list("capitals")
        .forEach(name -> names.add(new Name(name, Kind.CAPITAL, List.of(code), "GOV", iso3)));
    return names;
  }

  private static Name name(Row row) {
    ActorCode code = code(row, row.required("code"));
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(row.text("kind")))
            .findFirst()
            .orElseThrow(
                () ->
                    row.problem(
                        "'" + row.text("kind") + "' is none of metonym, organisation, place"));
    String country =
        row.text("country").isEmpty()
            ? (code.isState() ? code.value() : null)
            : row.text("country");
    String sector = row.text("sector").isEmpty() ? null : row.text("sector");
    return new Name(
        row.required("name"),
        kind,
        kind == Kind.PLACE ? List.of() : List.of(code),
        sector,
        country);
  }

  private static Name place(Row row) {
    String country = row.text("country");
    return new Name(
        row.required("name"),
        Kind.PLACE,
        List.of(),
        null,
        country.isEmpty() ? null : code(row, country).value());
  }

  private static Name group(Row row) {
    return new Name(
        row.required("name"),
        Kind.GROUP,
        row.list("codes").stream().map(text -> code(row, text)).toList(),
        "GOV",
        null);
  }

  private static Map.Entry<String, Set<WordRole>> roles(Row row) {
    List<WordRole> roles =
        row.list("roles").stream()
            .map(
                code ->
                    WordRole.find(code)
                        .orElseThrow(() -> row.problem("'" + code + "' is no role of a word")))
            .toList();
    return Map.entry(row.required("word"), Set.copyOf(roles));
  }

  private static Epithet epithet(Row row) {
    Set<Epithet.Kind> kinds = new HashSet<>();
    for (String kind : row.list("kind")) {
      kinds.add(
          Epithet.Kind.find(kind)
              .orElseThrow(
                  () ->
                      row.problem(
                          "'" + kind + "' is none of state, organisation, armed-group, company")));
    }
    List<ActorCode> codes = row.list("codes").stream().map(text -> code(row, text)).toList();
    return new Epithet(row.required("word"), kinds, codes);
  }

  private static Homonym homonym(Row row) {
    String code = row.text("code");
    Name name =
        new Name(
            row.required("name"),
            code.isEmpty() ? Kind.PLACE : Kind.METONYM,
            code.isEmpty() ? List.of() : List.of(code(row, code)),
            code.isEmpty() ? null : "GOV",
            code(row, row.required("country")).value());
    return new Homonym(name, Set.copyOf(row.list("where")), Set.copyOf(row.list("unless")));
  }

  private static Change change(Row row) {
    ActorCode code = code(row, row.required("code"));
    LocalDate from = row.date("from");
    if (from == null || !code.isState()) {
      throw row.problem("needs the code of a state and a day as 'from'");
    }
    return new Change(
        new Name(row.required("name"), Kind.METONYM, List.of(code), "GOV", code.value()), from);
  }

  private static Holder holder(Row row) {
    LocalDate from = row.date("from");
    LocalDate to = row.date("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw row.problem("'to' lies before 'from'");
    }
    return new Holder(
        row.required("name"),
        row.list("aliases"),
        row.required("office"),
        code(row, row.required("code")),
        from,
        to);
  }

  private static ActorCode code(Row row, String text) {
    try {
      return new ActorCode(text);
    } catch (IllegalArgumentException e) {
      throw row.problem("'" + text + "' is no actor code such as RUS or IGO:UN");
    }
  }
}
