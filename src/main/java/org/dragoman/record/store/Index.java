package org.dragoman.record.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  static Index load(Database database, Segments segments) throws SQLException {
    Map<String, Instant> recorded = segments.recordedByFile();
    List<KnownReading> readings =
        database.list(
            "SELECT reading, report, published, reader, lexicon, document, recorded, filename FROM "
                + segments.relation(SegmentKind.READING, (Instant) null),
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
    List<RecordedRetraction> retractions =
        database.list(
            "SELECT claim, replacement, who, why, recorded, filename FROM "
                + segments.relation(SegmentKind.RETRACTION, (Instant) null),
            List.of(),
            row ->
                new RecordedRetraction(
                    new ClaimId(row.getString(1)),
                    row.getString(2) == null ? null : new ClaimId(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    time(row.getString(5), row.getString(6), recorded)));
    return new Index(readings, retractions);
  }

  static Instant time(@Nullable String ofRow, String file, Map<String, Instant> recorded) {
    return ofRow != null
        ? ClaimRow.time(ofRow)
        : java.util.Objects.requireNonNull(recorded.get(file));
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

  List<String> retracted(@Nullable Instant knownAt) {
    return retractions.stream()
        .filter(one -> knownAt == null || !one.recorded().isAfter(knownAt))
        .map(one -> one.claim().value())
        .distinct()
        .toList();
  }

  Optional<KnownReading> findByDocument(String document) {
    return latest(null).stream().filter(one -> one.document().equals(document)).findFirst();
  }
}
