package org.dragoman.record.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the log adds up to at a version.
 *
 * @param record the record's own id; empty before the first commit
 * @param head SHA-256 of the file of the last entry
 * @param live segments that count, in the order of recording
 * @param batches that were committed under a name
 * @param retired removed segments that may still lie on the disk, with when they were removed
 */
public record LogState(
    String record,
    long version,
    String head,
    Instant recorded,
    List<Segment> live,
    Set<String> batches,
    Map<String, Instant> retired) {

  static final LogState EMPTY =
      new LogState("", 0, "", Instant.EPOCH, List.of(), Set.of(), Map.of());

  public List<Segment> live(SegmentKind kind) {
    return live.stream().filter(segment -> segment.kind() == kind).toList();
  }

  /** What comes of an entry; segments that replace others take the place of the first of them. */
  LogState after(LogEntry entry, String hash) {
    Map<String, Segment> segments = new LinkedHashMap<>();
    List<Segment> pending = new ArrayList<>(entry.added());
    Set<String> removed = Set.copyOf(entry.removed());
    Map<String, Instant> gone = new LinkedHashMap<>(retired);
    for (Segment segment : live) {
      if (removed.contains(segment.path())) {
        gone.put(segment.path(), entry.recorded());
        pending.forEach(added -> segments.put(added.path(), added));
        pending.clear();
      } else {
        segments.put(segment.path(), segment);
      }
    }
    pending.forEach(added -> segments.put(added.path(), added));
    Set<String> all = new LinkedHashSet<>(batches);
    if (!entry.batch().isEmpty()) {
      all.add(entry.batch());
    }
    return new LogState(
        entry.record(),
        entry.version(),
        hash,
        entry.recorded(),
        List.copyOf(segments.values()),
        all,
        gone);
  }
}
