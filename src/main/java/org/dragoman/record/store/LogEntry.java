package org.dragoman.record.store;

import java.time.Instant;
import java.util.List;

/**
 * One commit: what it adds to the record and, after compaction, which files it replaces.
 *
 * @param record the record's own id: an entry of another record never passes for one of this
 * @param version counted from 1 without gaps
 * @param previous SHA-256 of the file of the entry before; empty for the first
 * @param recorded never earlier than that of the entry before
 * @param batch names what was imported: the same batch is never committed twice; empty where the
 *     entries themselves tell whether they are new
 * @param removed paths of segments that no longer count, their rows being in those added
 */
public record LogEntry(
    String record,
    long version,
    String previous,
    Instant recorded,
    String batch,
    List<Segment> added,
    List<String> removed) {

  public LogEntry {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
