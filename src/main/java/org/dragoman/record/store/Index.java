package org.dragoman.record.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.ReportId;
import org.dragoman.record.ReadingKey;
import org.dragoman.record.RecordedRetraction;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of the record before its claims can be told apart: which readings there are,
 * and what was retracted. Small beside the claims.
 */
record Index(List<KnownReading> readings, List<RecordedRetraction> retractions) {

  /** A reading without its text. */
  record KnownReading(String id, ReadingKey key, String document, Instant recorded) {}

  static final Index EMPTY = new Index(List.of(), List.of());

  /** What is known once these segments were looked at too. */
  Index with(Database database, Segments segments, Set<Segment> unseen) throws SQLException {
    Map<String, Instant> recorded = segments.recordedByFile();
    return new Index(
        joined(readings, readings(database, segments, unseen, recorded), KnownReading::recorded),
        joined(
            retractions,
            retractions(database, segments, unseen, recorded),
            RecordedRetraction::recorded));
  }

  /** In the order of recording. */
  private static <T> List<T> joined(List<T> known, List<T> more, Function<T, Instant> recorded) {
    return more.isEmpty()
        ? known
        : Stream.concat(known.stream(), more.stream())
            .sorted(Comparator.comparing(recorded))
            .toList();
  }

  private static List<KnownReading> readings(
      Database database, Segments segments, Set<Segment> unseen, Map<String, Instant> recorded)
      throws SQLException {
    if (unseen.stream().noneMatch(segment -> segment.kind() == SegmentKind.READING)) {
      return List.of();
    }
    return database.list(
        "SELECT reading, report, published, reader, lexicon, document, recorded, filename FROM "
            + segments.relation(SegmentKind.READING, unseen::contains),
        List.of(),
        row ->
            new KnownReading(
                row.getString(1),
                new ReadingKey(
                    new ReportId(row.getString(2)),
                    row.getString(3) == null ? null : LocalDate.parse(row.getString(3)),
                    row.getString(4),
                    row.getString(5)),
                row.getString(6),
                time(row.getString(7), row.getString(8), recorded)));
  }

  private static List<RecordedRetraction> retractions(
      Database database, Segments segments, Set<Segment> unseen, Map<String, Instant> recorded)
      throws SQLException {
    if (unseen.stream().noneMatch(segment -> segment.kind() == SegmentKind.RETRACTION)) {
      return List.of();
    }
    return database.list(
        "SELECT claim, replacement, who, why, recorded, filename FROM "
            + segments.relation(SegmentKind.RETRACTION, unseen::contains),
        List.of(),
        row ->
            new RecordedRetraction(
                new ClaimId(row.getString(1)),
                row.getString(2) == null ? null : new ClaimId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                time(row.getString(5), row.getString(6), recorded)));
  }

  static Instant time(@Nullable String ofRow, String file, Map<String, Instant> recorded) {
    return ofRow != null ? ClaimRow.time(ofRow) : Objects.requireNonNull(recorded.get(file));
  }

  Set<ReadingKey> keys() {
    return readings.stream().map(KnownReading::key).collect(Collectors.toSet());
  }

  /** By report the name it bears in references. */
  Map<ReportId, String> documents() {
    Map<ReportId, String> names = new LinkedHashMap<>();
    readings.forEach(reading -> names.putIfAbsent(reading.key().report(), reading.document()));
    return names;
  }

  /** Of every report the reading that counts, in the order in which reports were first recorded. */
  List<KnownReading> latest(@Nullable Instant knownAt) {
    Map<ReportId, KnownReading> latest = new LinkedHashMap<>();
    for (KnownReading reading : readings) {
      if (knownAt == null || !reading.recorded().isAfter(knownAt)) {
        latest.merge(
            reading.key().report(),
            reading,
            (one, other) -> other.recorded().isBefore(one.recorded()) ? one : other);
      }
    }
    return List.copyOf(latest.values());
  }

  /** Readings that do not count: an older one, or not known yet. */
  List<String> superseded(@Nullable Instant knownAt) {
    Set<String> counting =
        latest(knownAt).stream().map(KnownReading::id).collect(Collectors.toSet());
    return readings.stream()
        .map(KnownReading::id)
        .filter(id -> !counting.contains(id))
        .distinct()
        .toList();
  }

  /** Claims that were taken back and not put in the place of another since. */
  Set<ClaimId> retracted(@Nullable Instant knownAt) {
    Set<ClaimId> retracted = new LinkedHashSet<>();
    for (RecordedRetraction one : known(knownAt)) {
      retracted.add(one.claim());
      if (one.replacement() != null) {
        retracted.remove(one.replacement());
      }
    }
    return retracted;
  }

  /** Claims that were put in the place of others; whether they still count or not. */
  Set<ClaimId> replacements(@Nullable Instant knownAt) {
    return known(knownAt).stream()
        .map(RecordedRetraction::replacement)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<RecordedRetraction> known(@Nullable Instant knownAt) {
    return retractions.stream()
        .filter(one -> knownAt == null || !one.recorded().isAfter(knownAt))
        .toList();
  }

  Optional<KnownReading> findByDocument(String document) {
    return latest(null).stream().filter(one -> one.document().equals(document)).findFirst();
  }
}
