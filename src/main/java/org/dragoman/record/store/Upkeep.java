package org.dragoman.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a record in order, and figures about it. */
public final class Upkeep {

  private final RecordFolder folder;
  private final CommitLog log;
  private final Database database;
  private final Clock clock;

  Upkeep(RecordFolder folder, CommitLog log, Database database, Clock clock) {
    this.folder = folder;
    this.log = log;
    this.database = database;
    this.clock = clock;
  }

  /** What a compaction did. */
  public record Compacted(long version, int segmentsBefore, int segmentsAfter, int deletedFiles) {}

  public Verification verify() {
    return new Verifier(folder, log).verify();
  }

  /** Every commit, the first one first. */
  public List<LogEntry> entries() {
    List<LogEntry> entries = new ArrayList<>();
    for (long version = 1; version <= log.refresh().version(); version++) {
      try {
        entries.add(
            CommitLog.parse(folder.entry(version), Files.readAllBytes(folder.entry(version))));
      } catch (IOException e) {
        throw Trouble.damaged(folder.entry(version), "is missing, though entries follow it");
      }
    }
    return entries;
  }

  /**
   * Puts small segments together and deletes what is no longer needed.
   *
   * @param grace how long replaced files stay for readers who still look at them
   */
  public Compacted compact(Duration grace) {
    Compaction compaction = new Compaction(new Committer(folder, log, database, clock));
    LogState before = log.refresh();
    LogState after = compaction.compactAll(before);
    int deleted = compaction.vacuum(after, grace) + compaction.cleanUp(after, grace);
    return new Compacted(after.version(), before.live().size(), after.live().size(), deleted);
  }

  public RecordStatistics statistics() {
    LogState state = log.refresh();
    List<RecordStatistics.Part> parts = new ArrayList<>();
    for (SegmentKind kind : SegmentKind.values()) {
      List<Segment> live = state.live(kind);
      long bytes = live.stream().mapToLong(Segment::bytes).sum();
      long rows = live.stream().mapToLong(Segment::rows).sum();
      if (kind == SegmentKind.CLAIM && !live.isEmpty()) {
        parts.addAll(claimParts(state, live.size(), bytes));
      } else if (!live.isEmpty()) {
        parts.add(new RecordStatistics.Part(kind, null, rows, live.size(), bytes));
      }
    }
    return new RecordStatistics(state.version(), first(), last(state), parts);
  }

  private @Nullable Instant first() {
    return Files.exists(folder.entry(1)) ? entryTime(1) : null;
  }

  private Instant entryTime(long version) {
    try {
      return CommitLog.parse(folder.entry(version), Files.readAllBytes(folder.entry(version)))
          .recorded();
    } catch (IOException e) {
      throw Trouble.with(folder.entry(version), e);
    }
  }

  private static @Nullable Instant last(LogState state) {
    return state.version() == 0 ? null : state.recorded();
  }

  private List<RecordStatistics.Part> claimParts(LogState state, int segments, long bytes) {
    Segments all = new Segments(folder, state);
    try {
      return database.list(
          "SELECT data_set, count(*) FROM "
              + all.relation(SegmentKind.CLAIM, (Instant) null)
              + " GROUP BY data_set ORDER BY data_set NULLS FIRST",
          List.of(),
          row ->
              new RecordStatistics.Part(
                  SegmentKind.CLAIM, row.getString(1), row.getLong(2), segments, bytes));
    } catch (SQLException e) {
      throw all.failure(e);
    }
  }
}
