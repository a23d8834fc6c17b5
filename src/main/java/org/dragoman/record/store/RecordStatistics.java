package org.dragoman.record.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a record holds.
 *
 * @param parts by kind of row and, for claims, by data set
 * @param first when the first commit was recorded; null for an empty record
 */
public record RecordStatistics(
    long version, @Nullable Instant first, @Nullable Instant last, List<Part> parts) {

  /**
   * Rows of one sort.
   *
   * @param dataSet null for what was read from reports
   */
  public record Part(
      SegmentKind kind, @Nullable String dataSet, long rows, int segments, long bytes) {}

  public RecordStatistics {
    parts = List.copyOf(parts);
  }
}
