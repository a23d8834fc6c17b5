package org.dragoman.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts many small segments together into one. Nothing is lost: the old ones count until the log
 * says otherwise, and stay on the disk for a while after that, for readers who still look at them.
 */
final class Compaction {

  /** So many small segments of a kind are put together. */
  private static final int MANY = 12;

  private static final long[] SMALL = {100, 1_000, 10_000, 100_000, 1_000_000};
  static final Duration GRACE = Duration.ofHours(1);

  private final Committer committer;

  Compaction(Committer committer) {
    this.committer = committer;
  }

  /** Keeps a record of many small commits quick to ask. */
  void compactIfPiledUp(LogState state) {
    for (SegmentKind kind : SegmentKind.values()) {
      for (long small : SMALL) {
        List<Segment> candidates =
            state.live(kind).stream().filter(segment -> segment.rows() < small).toList();
        if (candidates.size() >= MANY) {
          state = compact(state, kind, candidates);
          vacuum(state, GRACE);
          break;
        }
      }
    }
  }

  /** Puts all segments of each kind together that are not large already. */
  LogState compactAll(LogState state) {
    LogState now = state;
    for (SegmentKind kind : SegmentKind.values()) {
      List<Segment> candidates =
          now.live(kind).stream()
              .filter(segment -> segment.rows() < SMALL[SMALL.length - 1])
              .toList();
      if (candidates.size() > 1) {
        now = compact(now, kind, candidates);
      }
    }
    return now;
  }

  /** The state afterwards; unchanged where somebody else was quicker. */
  private LogState compact(LogState state, SegmentKind kind, List<Segment> inputs) {
    try {
      Files.createDirectories(committer.folder().incoming());
      Segment merged = committer.writer().write(kind, merging(kind, inputs), null);
      return committer.locked(now -> replace(now, inputs, merged));
    } catch (SQLException e) {
      throw new Segments(committer.folder(), state).failure(e);
    } catch (IOException e) {
      throw Trouble.with(committer.folder().root(), e);
    }
  }

  private LogState replace(LogState now, List<Segment> inputs, Segment merged) throws IOException {
    if (!new HashSet<>(now.live()).containsAll(inputs)) {
      Files.deleteIfExists(committer.folder().resolve(merged));
      return now;
    }
    List<String> removed = inputs.stream().map(Segment::path).toList();
    return committer.append(committer.now(now), "", List.of(merged), removed);
  }

  /** The rows of the segments, each with the time at which it was recorded. */
  private String merging(SegmentKind kind, List<Segment> inputs) {
    RecordFolder folder = committer.folder();
    String files =
        inputs.stream()
            .map(segment -> "'" + Database.literal(folder.resolve(segment)) + "'")
            .collect(Collectors.joining(", "));
    String times =
        inputs.stream()
            .filter(segment -> segment.recorded() != null)
            .map(
                segment ->
                    " WHEN '"
                        + Database.literal(folder.resolve(segment))
                        + "' THEN TIMESTAMP '"
                        + Objects.requireNonNull(segment.recorded()).toString().replace("Z", "")
                        + "'")
            .collect(Collectors.joining());
    String recorded =
        times.isEmpty() ? "recorded" : "coalesce(recorded, CASE filename" + times + " END)";
    return "SELECT * EXCLUDE (filename) REPLACE ("
        + recorded
        + " AS recorded) FROM read_parquet(["
        + files
        + "], filename = true, union_by_name = true)";
  }

  /** Deletes what was replaced longer ago than the grace period. */
  int vacuum(LogState state, Duration grace) {
    Instant now = committer.now(state);
    Set<Path> due =
        state.retired().entrySet().stream()
            .filter(retired -> !retired.getValue().plus(grace).isAfter(now))
            .map(retired -> committer.folder().root().resolve(retired.getKey()))
            .collect(Collectors.toSet());
    return due.stream().mapToInt(Compaction::delete).sum();
  }

  /** Deletes what interrupted writers left behind: files that no log entry knows. */
  int cleanUp(LogState state, Duration grace) {
    Set<Path> known =
        Stream.concat(state.live().stream().map(Segment::path), state.retired().keySet().stream())
            .map(path -> committer.folder().root().resolve(path))
            .collect(Collectors.toSet());
    Instant before = committer.now(state).minus(grace);
    RecordFolder folder = committer.folder();
    return Stream.of(folder.segments(), folder.incoming(), folder.log())
        .flatMap(Compaction::files)
        .filter(file -> !known.contains(file) && !isOfLog(file) && isOlder(file, before))
        .mapToInt(Compaction::delete)
        .sum();
  }

  private static boolean isOfLog(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") || name.equals("checkpoint") || name.equals("head");
  }

  private static boolean isOlder(Path file, Instant before) {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      return Files.isRegularFile(file) && !modified.toInstant().isAfter(before);
    } catch (IOException gone) {
      return false;
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException none) {
      return Stream.empty();
    }
  }

  private static int delete(Path file) {
    try {
      return Files.deleteIfExists(file) ? 1 : 0;
    } catch (IOException inUse) {
      return 0;
    }
  }
}
