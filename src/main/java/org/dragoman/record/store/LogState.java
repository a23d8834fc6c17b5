package org.dragoman.record.store;

import java.time.Duration;
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

  private static final Duration REMEMBERED = Duration.ofDays(1);

  static final LogState EMPTY =
      new LogState("", 0, "", Instant.EPOCH, List.of(), Set.of(), Map.of());

  public List<Segment> live(SegmentKind kind) {
    return live.stream().filter(segment -> segment.kind() == kind).toList();
  }

  /** What comes of an entry; segments that replace others take the place of the first of them. */
  LogState after(LogEntry entry, String hash) {
    return new LogState(
        entry.record(),
        entry.version(),
        hash,
        entry.recorded(),
        liveAfter(entry),
        batchesAfter(entry),
        retiredAfter(entry));
  }

  private List<Segment> liveAfter(LogEntry entry) {
    Set<String> removed = Set.copyOf(entry.removed());
    List<Segment> segments = new ArrayList<>();
    boolean placed = false;
    for (Segment segment : live) {
      if (!removed.contains(segment.path())) {
        segments.add(segment);
      } else if (!placed) {
        segments.addAll(entry.added());
        placed = true;
      }
    }
    if (!placed) {
      segments.addAll(entry.added());
    }
    return List.copyOf(segments);
  }

  /** Most commits have no name: the set is copied only for those that do. */
  private Set<String> batchesAfter(LogEntry entry) {
    if (entry.batch().isEmpty()) {
      return batches;
    }
    Set<String> all = new LinkedHashSet<>(batches);
    all.add(entry.batch());
    return all;
  }

  /** What was removed long ago is forgotten: a file of it that still lies there is a stray. */
  private Map<String, Instant> retiredAfter(LogEntry entry) {
    if (entry.removed().isEmpty()) {
      return retired;
    }
    Instant forgotten = entry.recorded().minus(REMEMBERED);
    Map<String, Instant> gone = new LinkedHashMap<>();
    retired.forEach(
        (path, when) -> {
          if (when.isAfter(forgotten)) {
            gone.put(path, when);
          }
        });
    entry.removed().forEach(path -> gone.put(path, entry.recorded()));
    return gone;
  }
}
