package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.record.Entry;

/** Makes commits: segments first, then the log entry that makes them count. */
final class Committer {

  private final RecordFolder folder;
  private final CommitLog log;
  private final Database database;
  private final Clock clock;

  Committer(RecordFolder folder, CommitLog log, Database database, Clock clock) {
    this.folder = folder;
    this.log = log;
    this.database = database;
    this.clock = clock;
  }

  RecordFolder folder() {
    return folder;
  }

  Database database() {
    return database;
  }

  SegmentWriter writer() {
    return new SegmentWriter(folder, database);
  }

  LogState state() {
    return log.refresh();
  }

  /** Gives the index of the record as it stands. */
  @FunctionalInterface
  interface Indexing {
    Index of(Segments segments) throws SQLException;
  }

  /** Something that is done while nobody else writes. */
  @FunctionalInterface
  interface Work<T> {
    T on(LogState state) throws IOException, SQLException;
  }

  /** Does something upon the newest state while nobody else writes. */
  <T> T locked(Work<T> work) {
    try {
      Files.createDirectories(folder.root());
      try (FolderLock lock = FolderLock.of(folder.lock())) {
        folder.create();
        return work.on(log.refresh());
      }
    } catch (IOException e) {
      throw Trouble.with(folder.root(), e);
    } catch (SQLException e) {
      throw new Segments(folder, log.refresh()).failure(e);
    }
  }

  /** The state after the entries that are new were committed. */
  LogState commitEntries(List<Entry> entries, Indexing indexing) {
    return locked(
        state -> {
          Index index = indexing.of(new Segments(folder, state));
          Map<SegmentKind, List<ObjectNode>> rows = new EntryRows(index).of(entries);
          Instant now = now(state);
          List<Segment> added = new ArrayList<>();
          for (Map.Entry<SegmentKind, List<ObjectNode>> of : rows.entrySet()) {
            added.add(writer().write(of.getKey(), of.getValue(), now));
          }
          return added.isEmpty() ? state : append(now, "", added, List.of());
        });
  }

  /** Appends a log entry; to be called while {@link #locked}. */
  LogState append(Instant now, String batch, List<Segment> added, List<String> removed) {
    return log.append(now, batch, added, removed);
  }

  /** Now, or the time of the last commit where the clock was put back. */
  Instant now(LogState state) {
    Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    return now.isBefore(state.recorded()) ? state.recorded() : now;
  }
}
