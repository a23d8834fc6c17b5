package org.dragoman.lexicon.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.actor.Name.Kind;

/**
 * All names of actors and places, by their words; titles by theirs; office-holders by name.
 * Immutable.
 */
public final class ActorLexicon {

  /** The longest name in words. */
  public static final int LONGEST_NAME = 6;

  private static final Set<String> SURNAME_FIRST = Set.of("CHN", "KOR", "PRK", "TWN");

  private static final Pattern ARTICLE = Pattern.compile("^(?:[Aa]l|[Ee]l)-");

  private final Map<String, Name> names;
  private final Map<String, List<Change>> changes;
  private final List<Homonym> homonyms;
  private final Map<String, String> sectorsByTitle;
  private final Map<String, List<Holder>> holders;
  private final Map<String, Set<WordRole>> roles;
  private final Map<String, Epithet> epithets;

  private ActorLexicon(
      Map<String, Name> names,
      Map<String, List<Change>> changes,
      List<Homonym> homonyms,
      Map<String, String> sectorsByTitle,
      Map<String, List<Holder>> holders,
      Map<String, Set<WordRole>> roles,
      Map<String, Epithet> epithets) {
    this.names = Map.copyOf(names);
    this.changes = Map.copyOf(changes);
    this.homonyms = List.copyOf(homonyms);
    this.sectorsByTitle = Map.copyOf(sectorsByTitle);
    this.holders = Map.copyOf(holders);
    this.roles = Map.copyOf(roles);
    this.epithets = Map.copyOf(epithets);
  }

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what cannot be used
   */
  public static ActorLexicon load(LexiconFiles files) {
    Map<String, Name> names = new HashMap<>();
    CsvTable.read(
            files.list("actors/places.csv"),
            List.of("name", "country", "source"),
            ActorLexicon::place)
        .forEach(name -> put(names, name));
    CsvTable.read(
            files.list("actors/states.csv"),
            List.of("iso3", "names", "adjectives", "capitals", "source"),
            ActorLexicon::state)
        .forEach(state -> state.forEach(name -> put(names, name)));
    CsvTable.read(
            files.list("actors/names.csv"),
            List.of("name", "code", "kind", "sector", "country", "source"),
            ActorLexicon::name)
        .forEach(name -> put(names, name));
    CsvTable.read(
            files.list("actors/groups.csv"),
            List.of("name", "codes", "source"),
            ActorLexicon::group)
        .forEach(name -> put(names, name));
    Map<String, List<Change>> changes = new HashMap<>();
    CsvTable.read(
            files.list("actors/changes.csv"),
            List.of("name", "code", "from", "source"),
            ActorLexicon::change)
        .forEach(
            change ->
                changes
                    .computeIfAbsent(Spelling.key(change.name().name()), k -> new ArrayList<>())
                    .add(change));
    List<Homonym> homonyms =
        CsvTable.read(
            files.list("actors/homonyms.csv"),
            List.of("name", "code", "country", "where", "unless", "source"),
            ActorLexicon::homonym);
    Map<String, String> titles = new HashMap<>();
    CsvTable.read(
            files.list("actors/titles.csv"),
            List.of("title", "sector", "source"),
            row -> Map.entry(row.required("title"), row.required("sector")))
        .forEach(title -> titles.put(title.getKey(), title.getValue()));
    Map<String, List<Holder>> holders = new HashMap<>();
    Map<String, Holder> terms = new LinkedHashMap<>();
    CsvTable.read(
            files.list("actors/holders.csv"),
            List.of("name", "aliases", "office", "code", "from", "to", "source"),
            ActorLexicon::holder)
        .forEach(
            holder -> terms.put(holder.name() + " " + holder.code() + " " + holder.from(), holder));
    terms.values().forEach(holder -> put(holders, holder));
    Map<String, Set<WordRole>> roles = new HashMap<>();
    CsvTable.read(
            files.list("actors/words.csv"), List.of("word", "roles", "source"), ActorLexicon::roles)
        .forEach(word -> roles.put(word.getKey(), word.getValue()));
    Map<String, Epithet> epithets = new HashMap<>();
    CsvTable.read(
            files.list("actors/epithets.csv"),
            List.of("word", "kind", "codes", "source"),
            ActorLexicon::epithet)
        .forEach(epithet -> epithets.put(epithet.word(), epithet));
    return new ActorLexicon(names, changes, homonyms, titles, holders, roles, epithets);
  }

  /** What a name of one or several words stands for; case counts. */
  public Optional<Name> findName(String words) {
    return Optional.ofNullable(names.get(Spelling.key(words)));
  }

  /** What a name stood for on a day: names of rebels that came to govern change their actor. */
  public Optional<Name> findName(String words, LocalDate day) {
    return changes.getOrDefault(Spelling.key(words), List.of()).stream()
        .filter(change -> !day.isBefore(change.from()))
        .max(Comparator.comparing(Change::from))
        .map(Change::name)
        .or(() -> findName(words));
  }

  /** The names that mean something else in a report of these words. */
  public Map<String, Name> homonymsIn(Set<String> words) {
    return homonyms.stream()
        .filter(homonym -> homonym.isMeantIn(words))
        .map(Homonym::name)
        .collect(Collectors.toMap(Name::name, name -> name, (first, own) -> own));
  }

  /** A name stands for another actor from a day on. */
  private record Change(Name name, LocalDate from) {}

  /** PLOVER sector of a title in lower case, e.g. {@code foreign minister}. */
  public Optional<String> findSector(String title) {
    return Optional.ofNullable(sectorsByTitle.get(title));
  }

  /** Everybody who is known to have held an office, each term once. */
  Set<Holder> holders() {
    return holders.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** Everybody of that full name or surname who is known to have held an office. */
  public List<Holder> listHolders(String name) {
    return holders.getOrDefault(Spelling.key(name), List.of());
  }

  /** Whether the word, in its basic form, does this for finding out who is meant. */
  public boolean hasRole(String word, WordRole role) {
    return roles.getOrDefault(word, Set.of()).contains(role);
  }

  /** What kind of actor the word calls, in its basic form: "rebel", "bloc". */
  public Optional<Epithet> findEpithet(String word) {
    return Optional.ofNullable(epithets.get(word));
  }

  /** Whether a description in lower case is that of somebody who is cited but does not act. */
  public boolean isExpert(String description) {
    return Arrays.stream(description.split(" ")).anyMatch(word -> hasRole(word, WordRole.EXPERT));
  }

  private static void put(Map<String, Name> names, Name name) {
    names.put(Spelling.key(name.name()), name);
  }

  private static void put(Map<String, List<Holder>> holders, Holder holder) {
    List<String> spellings = new ArrayList<>(holder.aliases());
    spellings.add(holder.name());
    Set<String> names = new HashSet<>(spellings);
    spellings.forEach(name -> names.addAll(surnames(name, holder.code())));
    names.stream()
        .map(Spelling::key)
        .distinct()
        .forEach(key -> holders.computeIfAbsent(key, k -> new ArrayList<>()).add(holder));
  }

  /** In East Asia the family name comes first; of "al-Sharaa" the article may be left out. */
  private static List<String> surnames(String name, ActorCode code) {
    String[] parts = name.split(" ");
    String surname = SURNAME_FIRST.contains(code.value()) ? parts[0] : parts[parts.length - 1];
    return List.of(surname, ARTICLE.matcher(surname).replaceFirst(""));
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
    return new Holder(
        row.required("name"),
        row.list("aliases"),
        row.required("office"),
        code(row, row.required("code")),
        row.date("from"),
        row.date("to"));
  }

  private static ActorCode code(Row row, String text) {
    try {
      return new ActorCode(text);
    } catch (IllegalArgumentException e) {
      throw row.problem("'" + text + "' is no actor code such as RUS or IGO:UN");
    }
  }
}
