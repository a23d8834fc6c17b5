package org.dragoman.record.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.record.RecordException;
import org.jspecify.annotations.Nullable;

/** The live segments of a state of the log as relations to ask. */
record Segments(RecordFolder folder, LogState state) {

  /**
   * All rows of a kind with a column {@code filename}; those that were recorded after {@code
   * knownAt} only where compaction has mixed them with others: see {@link #knownAt}.
   */
  String relation(SegmentKind kind, @Nullable Instant knownAt) {
    return relation(kind, segment -> isKnown(segment, knownAt));
  }

  String relation(SegmentKind kind, Predicate<Segment> wanted) {
    List<Segment> segments = state.live(kind).stream().filter(wanted).toList();
    if (segments.isEmpty()) {
      return "(SELECT *, '' AS filename FROM " + kind.emptyRelation() + ")";
    }
    return segments.stream()
        .map(segment -> "'" + Database.literal(folder.resolve(segment)) + "'")
        .collect(
            Collectors.joining(
                ", ", "read_parquet([", "], filename = true, union_by_name = true)"));
  }

  private static boolean isKnown(Segment segment, @Nullable Instant knownAt) {
    Instant recorded = segment.recorded();
    return knownAt == null || recorded == null || !recorded.isAfter(knownAt);
  }

  /**
   * When the rows of a segment were recorded, by file name; rows that say so themselves are not in
   * it.
   */
  Map<String, Instant> recordedByFile() {
    return state.live().stream()
        .filter(segment -> segment.recorded() != null)
        .collect(
            Collectors.toMap(
                segment -> folder.resolve(segment).toString(),
                segment -> java.util.Objects.requireNonNull(segment.recorded())));
  }

  /** What failed to be read: the damaged segment by name where one is, else the failure itself. */
  RecordException failure(SQLException e) {
    for (Segment segment : state.live()) {
      Path file = folder.resolve(segment);
      try {
        if (!Files.exists(file)) {
          return Trouble.damaged(file, "is missing");
        }
        if (Files.size(file) != segment.bytes()) {
          return Trouble.damaged(
              file, "is cut off or was changed: its size is not what was written");
        }
        if (!Disk.sha256(file).equals(segment.sha256())) {
          return Trouble.damaged(file, "was changed: its content does not match its check sum");
        }
      } catch (java.io.IOException unreadable) {
        return Trouble.with(file, unreadable);
      }
    }
    return Trouble.with(folder.root(), e);
  }
}
