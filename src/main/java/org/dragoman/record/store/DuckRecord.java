package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.record.Entry;
import org.dragoman.record.FoundSentence;
import org.dragoman.record.ReadingKey;
import org.dragoman.record.RecordException;
import org.dragoman.record.Recorded;
import org.dragoman.record.RecordedRetraction;
import org.dragoman.record.SentenceQuery;
import org.dragoman.record.StoredReport;
import org.dragoman.record.search.SentenceFilter;
import org.jspecify.annotations.Nullable;

/**
 * A record in a folder of Parquet segments, asked through DuckDB. Several processes may read and
 * write it at once; see docs/record.md.
 */
public final class DuckRecord implements ClaimRecord {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Comparator<RecordedClaim> BY_PUBLICATION =
      Comparator.comparing(
              RecordedClaim::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(RecordedClaim::reference);

  private final RecordFolder folder;
  private final Clock clock;
  private final Database database;
  private final CommitLog log;
  private Set<Segment> indexed = Set.of();
  private Index index = Index.EMPTY;

  private DuckRecord(RecordFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.database = new Database(folder.root());
    this.log = new CommitLog(folder);
  }

  /**
   * Opens a record; an empty or missing folder becomes one with the first commit.
   *
   * @throws org.dragoman.record.RecordException for a folder with other things in it, or of a newer
   *     version
   */
  public static DuckRecord open(Path folder, Clock clock) {
    return new DuckRecord(RecordFolder.of(folder), clock);
  }

  /** For upkeep: compaction, verification, figures. */
  public Upkeep upkeep() {
    return new Upkeep(folder, log, database, clock);
  }

  /** For adding many rows at once. */
  public BulkWriter bulk() {
    return new BulkWriter(new Committer(folder, log, database, clock));
  }

  @Override
  public void append(List<Entry> entries) {
    Committer committer = new Committer(folder, log, database, clock);
    LogState after = committer.commitEntries(entries, this::indexOf);
    tidy(committer, after);
  }

  /** The commit stands already: what goes wrong here is left to the next compaction. */
  private static void tidy(Committer committer, LogState after) {
    try {
      new Compaction(committer).compactIfPiledUp(after);
    } catch (RecordException e) {
      return;
    }
  }

  private Segments segments() {
    return new Segments(folder, log.refresh());
  }

  /**
   * The index of a state; only segments that were not looked at yet are read, all of them again
   * after a compaction has put rows into other segments.
   */
  private synchronized Index indexOf(Segments segments) throws SQLException {
    Set<Segment> unseen = new HashSet<>(segments.state().live());
    if (!indexed.equals(unseen)) {
      Set<Segment> now = Set.copyOf(unseen);
      boolean grown = now.containsAll(indexed);
      if (grown) {
        unseen.removeAll(indexed);
      }
      index = (grown ? index : Index.EMPTY).with(database, segments, unseen);
      indexed = now;
    }
    return index;
  }

  private Index index(Segments segments) {
    try {
      return indexOf(segments);
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  @Override
  public Set<ReadingKey> readings() {
    return index(segments()).keys();
  }

  @Override
  public List<RecordedClaim> claims(ClaimQuery query) {
    Segments segments = segments();
    ClaimSql sql = counting(segments, query);
    Integer newest = query.newest();
    if (newest == null) {
      return ask(segments, query, sql, "").stream().sorted(BY_PUBLICATION).toList();
    }
    String tail = " ORDER BY published DESC NULLS LAST, id LIMIT " + newest;
    return ask(segments, query, since(segments, query, sql, newest), tail).stream()
        .sorted(BY_PUBLICATION)
        .toList();
  }

  /** Leaves out what is older than the newest ones asked for: whole segments need not be read. */
  private ClaimSql since(Segments segments, ClaimQuery query, ClaimSql sql, int newest) {
    try {
      return database
          .list(
              "SELECT min(published), count(published) FROM (SELECT published FROM "
                  + segments.relation(SegmentKind.CLAIM, query.knownAt())
                  + sql.where()
                  + " ORDER BY published DESC NULLS LAST LIMIT "
                  + newest
                  + ")",
              sql.parameters(),
              row ->
                  row.getLong(2) < newest
                      ? sql
                      : sql.and("published >= CAST(? AS DATE)", row.getString(1)))
          .get(0);
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  @Override
  public long count(ClaimQuery query) {
    Segments segments = segments();
    ClaimSql sql = counting(segments, query);
    try {
      return database
          .list(
              "SELECT count(*) FROM "
                  + segments.relation(SegmentKind.CLAIM, query.knownAt())
                  + sql.where(),
              sql.parameters(),
              row -> row.getLong(1))
          .get(0);
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  @Override
  public void forEach(ClaimQuery query, Consumer<RecordedClaim> action) {
    Segments segments = segments();
    ClaimSql sql = counting(segments, query);
    Map<String, Instant> recorded = segments.recordedByFile();
    try {
      new Extract(folder, database)
          .eachLine(
              "SELECT "
                  + ClaimRow.select(query.detailed())
                  + " AS claim, filename FROM "
                  + segments.relation(SegmentKind.CLAIM, query.knownAt())
                  + sql.where(),
              sql.parameters(),
              line -> {
                JsonNode json = parse(line);
                String file = json.path("filename").asText();
                action.accept(
                    ClaimRow.read(
                        json.path("claim"), row -> Objects.requireNonNull(recorded.get(file))));
              });
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  /** Writes the claims of a query as one Parquet file; it is there wholly or not at all. */
  public void toParquet(ClaimQuery query, Path target) {
    Segments segments = segments();
    ClaimSql sql = counting(segments, query);
    try {
      new Extract(folder, database)
          .toParquet(
              "SELECT * EXCLUDE (filename) FROM "
                  + segments.relation(SegmentKind.CLAIM, query.knownAt())
                  + sql.where(),
              sql.parameters(),
              target);
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  /**
   * Writes rows as one Parquet file; it is there wholly or not at all.
   *
   * @param columns their names with DuckDB's types, in order
   */
  public void toParquet(Map<String, String> columns, List<ObjectNode> rows, Path target) {
    try {
      new Extract(folder, database).toParquet(columns, rows, target);
    } catch (SQLException e) {
      throw segments().failure(e);
    }
  }

  /** The claims that count at the asked time and meet the conditions. */
  private ClaimSql counting(Segments segments, ClaimQuery query) {
    Index known = index(segments);
    ClaimSql sql = new ClaimSql();
    Instant knownAt = query.knownAt();
    if (query.asOf() != null) {
      sql.and("published <= ?", query.asOf());
    }
    if (knownAt != null) {
      sql.and(
          "(recorded IS NULL OR recorded <= ?)",
          java.sql.Timestamp.valueOf(
              java.time.LocalDateTime.ofInstant(knownAt, java.time.ZoneOffset.UTC)));
    }
    query.conditions().forEach(sql::and);
    return sql.notIn("reading", known.superseded(knownAt))
        .notIn("id", known.retracted(knownAt).stream().map(ClaimId::value).toList())
        .notTwice(readAnyway(segments, knownAt));
  }

  /** Claims that were put in the place of others and that a reading which counts has found too. */
  private List<String> readAnyway(Segments segments, @Nullable Instant knownAt) {
    Index known = index(segments);
    List<String> replacements = known.replacements(knownAt).stream().map(ClaimId::value).toList();
    if (replacements.isEmpty()) {
      return List.of();
    }
    ClaimSql sql =
        new ClaimSql()
            .in("id", replacements)
            .and("reading IS NOT NULL")
            .notIn("reading", known.superseded(knownAt));
    try {
      return database.list(
          "SELECT DISTINCT id FROM " + segments.relation(SegmentKind.CLAIM, knownAt) + sql.where(),
          sql.parameters(),
          row -> row.getString(1));
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  private List<RecordedClaim> ask(Segments segments, ClaimQuery query, ClaimSql sql, String tail) {
    Map<String, Instant> recorded = segments.recordedByFile();
    try {
      return database.list(
          "SELECT "
              + ClaimRow.select(query.detailed())
              + ", filename FROM (SELECT * FROM "
              + segments.relation(SegmentKind.CLAIM, query.knownAt())
              + sql.where()
              + tail
              + ")",
          sql.parameters(),
          row -> {
            String file = row.getString(2);
            return ClaimRow.read(
                parse(row.getString(1)), json -> Objects.requireNonNull(recorded.get(file)));
          });
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  private static JsonNode parse(String json) throws SQLException {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new SQLException("a row is not JSON", e);
    }
  }

  @Override
  public List<StoredReport> reports() {
    Segments segments = segments();
    return index(segments).latest(null).stream().map(reading -> stored(segments, reading)).toList();
  }

  @Override
  public Optional<StoredReport> findReport(String document) {
    Segments segments = segments();
    return index(segments).findByDocument(document).map(reading -> stored(segments, reading));
  }

  private StoredReport stored(Segments segments, Index.KnownReading known) {
    try {
      JsonNode row =
          database
              .list(
                  "SELECT to_json(r) FROM "
                      + segments.relation(SegmentKind.READING, (Instant) null)
                      + " r WHERE reading = ? LIMIT 1",
                  List.of(known.id()),
                  found -> parse(found.getString(1)))
              .get(0);
      List<ReadClaim> claims =
          ask(segments, ClaimQuery.EVERYTHING, new ClaimSql().and("reading = ?", known.id()), "")
              .stream()
              .map(DuckRecord::readClaim)
              .toList();
      Reading reading =
          new Reading(
              known.key().report(),
              known.key().reader(),
              known.key().lexicon(),
              ReadingRow.sentences(row),
              claims);
      return new StoredReport(known.document(), ReadingRow.report(row), reading, known.recorded());
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  private static ReadClaim readClaim(RecordedClaim claim) {
    int sentence = claim.reference() instanceof Reference.InReport in ? in.sentence() : 0;
    return new ReadClaim(claim.claim(), sentence, List.of());
  }

  @Override
  public List<RecordedClaim> claimsAt(Reference reference) {
    Segments segments = segments();
    ClaimSql sql = counting(segments, ClaimQuery.EVERYTHING);
    if (reference instanceof Reference.InReport in) {
      sql.and("document = ?", in.document()).and("sentence = ?", in.sentence());
    } else if (reference instanceof Reference.InDataSet in) {
      sql.and("data_set = ?", in.dataSet()).and("natural_key = ?", in.naturalKey());
    }
    return ask(segments, ClaimQuery.EVERYTHING, sql, "");
  }

  @Override
  public List<FoundSentence> search(SentenceQuery query) {
    Segments segments = segments();
    if (segments.state().version() == 0) {
      return List.of();
    }
    ClaimQuery known = query.claims();
    String source = query.source();
    SentenceFilter filter =
        new SentenceFilter(
            index(segments).latest(known.knownAt()).stream().map(Index.KnownReading::id).toList(),
            known.conditions().isEmpty() ? null : places(known),
            source == null ? Set.of() : places(known.where(new Condition.From(source))));
    try {
      return new TextSearch(folder, database).find(segments, query, filter);
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  private Set<Reference> places(ClaimQuery query) {
    return claims(query.where(new Condition.InAnyReport())).stream()
        .map(RecordedClaim::reference)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<RecordedClaim> findClaim(ClaimId id) {
    ClaimSql sql = new ClaimSql().and(Condition.WithId.of(Set.of(id)));
    return ask(segments(), ClaimQuery.EVERYTHING, sql, "").stream()
        .min(Comparator.comparing(RecordedClaim::recorded));
  }

  @Override
  public List<RecordedRetraction> retractionsOf(ClaimId id) {
    return index(segments()).retractions().stream().filter(one -> one.claim().equals(id)).toList();
  }

  @Override
  public List<Recorded<Entry.Asked>> questions() {
    return entries(SegmentKind.QUESTION, LedgerRows::asked);
  }

  @Override
  public List<Recorded<Entry.Ruling>> rulings() {
    return entries(SegmentKind.RULING, LedgerRows::ruling);
  }

  @Override
  public List<Recorded<Entry.Sealed>> sealed() {
    return entries(SegmentKind.FORECAST, LedgerRows::sealed);
  }

  private <T extends Entry> List<Recorded<T>> entries(
      SegmentKind kind, Function<JsonNode, T> entry) {
    Segments segments = segments();
    Map<String, Instant> recorded = segments.recordedByFile();
    try {
      return database
          .list(
              "SELECT to_json(r), recorded, filename FROM "
                  + segments.relation(kind, (Instant) null)
                  + " r",
              List.of(),
              row ->
                  new Recorded<>(
                      entry.apply(parse(row.getString(1))),
                      Index.time(row.getString(2), row.getString(3), recorded)))
          .stream()
          .sorted(Comparator.comparing(Recorded::recorded))
          .toList();
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  @Override
  public long version() {
    return log.refresh().version();
  }

  @Override
  public Optional<String> findCursor(String name) {
    Segments segments = segments();
    Map<String, Instant> recorded = segments.recordedByFile();
    try {
      return database
          .list(
              "SELECT position, recorded, filename FROM "
                  + segments.relation(SegmentKind.CURSOR, (Instant) null)
                  + " WHERE name = ?",
              List.of(name),
              row ->
                  Map.entry(
                      Index.time(row.getString(2), row.getString(3), recorded), row.getString(1)))
          .stream()
          .reduce((one, other) -> other.getKey().isBefore(one.getKey()) ? one : other)
          .map(Map.Entry::getValue);
    } catch (SQLException e) {
      throw segments.failure(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
