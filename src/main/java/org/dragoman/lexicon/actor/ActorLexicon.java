package org.dragoman.lexicon.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.LexiconFiles;
import org.jspecify.annotations.Nullable;

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
    Map<String, List<Holder>> holders = new HashMap<>();
    lastRows(ActorTables.HOLDERS.read(files), Term::of)
        .values()
        .forEach(holder -> put(holders, holder));
    return new ActorLexicon(
        lastRows(names(files), name -> Spelling.key(name.name())),
        ActorTables.CHANGES.read(files).stream()
            .collect(Collectors.groupingBy(change -> Spelling.key(change.name().name()))),
        ActorTables.HOMONYMS.read(files),
        values(ActorTables.TITLES.read(files)),
        holders,
        values(ActorTables.WORDS.read(files)),
        lastRows(ActorTables.EPITHETS.read(files), Epithet::word));
  }

  /** Places, states, organisations and groups; of equal names the last counts. */
  private static List<Name> names(LexiconFiles files) {
    List<Name> names = new ArrayList<>(ActorTables.PLACES.read(files));
    ActorTables.STATES.read(files).forEach(names::addAll);
    names.addAll(ActorTables.NAMES.read(files));
    names.addAll(ActorTables.GROUPS.read(files));
    return names;
  }

  /** Of rows with the same key the last counts. */
  private static <K, V> Map<K, V> lastRows(List<V> rows, Function<V, K> key) {
    Map<K, V> values = new LinkedHashMap<>();
    rows.forEach(row -> values.put(key.apply(row), row));
    return values;
  }

  private static <V> Map<String, V> values(List<Map.Entry<String, V>> rows) {
    Map<String, V> values = new HashMap<>();
    rows.forEach(row -> values.put(row.getKey(), row.getValue()));
    return values;
  }

  /** What tells one term of office from another. */
  private record Term(String name, String office, ActorCode code, @Nullable LocalDate from) {
    static Term of(Holder holder) {
      return new Term(holder.name(), holder.office(), holder.code(), holder.from());
    }
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
}
