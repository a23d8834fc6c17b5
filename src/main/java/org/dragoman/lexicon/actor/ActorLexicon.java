package org.dragoman.lexicon.actor;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final Map<String, String> sectorsByTitle;
  private final Map<String, List<Holder>> holders;
  private final Map<String, Set<WordRole>> roles;
  private final Map<String, Epithet> epithets;

  private ActorLexicon(
      Map<String, Name> names,
      Map<String, String> sectorsByTitle,
      Map<String, List<Holder>> holders,
      Map<String, Set<WordRole>> roles,
      Map<String, Epithet> epithets) {
    this.names = Map.copyOf(names);
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
        .forEach(holder -> terms.put(holder.name() + " " + holder.from(), holder));
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
    return new ActorLexicon(names, titles, holders, roles, epithets);
  }

  /** What a name of one or several words stands for; case counts. */
  public Optional<Name> findName(String words) {
    return Optional.ofNullable(names.get(Spelling.key(words)));
  }

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
