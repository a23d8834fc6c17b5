package org.dragoman.record.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An immutable Parquet file of the record.
 *
 * @param path within the record's folder
 * @param recorded when its rows were recorded; null where each row says so itself, as after
 *     compaction
 */
public record Segment(
    String path,
    SegmentKind kind,
    long bytes,
    long rows,
    String sha256,
    @Nullable Instant recorded) {}
