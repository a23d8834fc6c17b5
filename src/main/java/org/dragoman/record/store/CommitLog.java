package org.dragoman.record.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.claim.Digest;

/**
 * The chain of commits. It is read without a lock: an entry is there wholly or not at all, and
 * never changes. Only the writer who holds the folder's lock appends.
 */
final class CommitLog {

  /** So many entries are read one by one at most. */
  private static final int CHECKPOINT_EVERY = 100;

  private final RecordFolder folder;
  private LogState state = LogState.EMPTY;
  private String record = "";

  CommitLog(RecordFolder folder) {
    this.folder = folder;
  }

  /** What all entries so far add up to. */
  synchronized LogState refresh() {
    boolean first = state.version() == 0;
    long told = first ? head() : 0;
    if (first) {
      state = checkpoint();
    }
    try {
      while (Files.exists(folder.entry(state.version() + 1))) {
        state = next(state);
      }
      if (first && Math.max(told, lastOnDisk()) > state.version()) {
        throw Trouble.damaged(folder.entry(state.version() + 1), "is missing");
      }
    } catch (IOException e) {
      throw Trouble.with(folder.log(), e);
    }
    return state;
  }

  private LogState next(LogState before) throws IOException {
    Path file = folder.entry(before.version() + 1);
    byte[] bytes = Files.readAllBytes(file);
    LogEntry entry = parse(file, bytes);
    if (!entry.record().equals(record())) {
      throw Trouble.damaged(file, "belongs to another record");
    }
    if (!entry.previous().equals(before.head())) {
      throw Trouble.damaged(
          folder.entry(before.version()), "is not what the entry after it was written upon");
    }
    return before.after(entry, Digest.sha256(bytes));
  }

  private String record() {
    String known = record;
    if (known.isEmpty()) {
      known = folder.id();
      record = known;
    }
    return known;
  }

  static LogEntry parse(Path file, byte[] bytes) {
    try {
      return LogJson.readEntry(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Trouble.damaged(file, "is damaged, " + e.getMessage());
    }
  }

  private LogState checkpoint() {
    try {
      String hint = Files.readString(folder.checkpointHint()).strip();
      Path file = folder.checkpoint(Long.parseLong(hint));
      LogState read = LogJson.readState(Files.readString(file));
      return read.record().equals(record()) ? read : LogState.EMPTY;
    } catch (IOException | IllegalArgumentException missingOrDamaged) {
      return LogState.EMPTY;
    }
  }

  /** Appends upon the state as refreshed; to be called under the folder's lock. */
  synchronized LogState append(
      Instant recorded, String batch, List<Segment> added, List<String> removed) {
    return append(
        new LogEntry(record(), state.version() + 1, state.head(), recorded, batch, added, removed));
  }

  private LogState append(LogEntry entry) {
    Path file = folder.entry(entry.version());
    String text = LogJson.write(entry);
    try {
      Disk.writeNew(file, text);
    } catch (FileAlreadyExistsException e) {
      throw Trouble.damaged(file, "stands where the next commit belongs");
    } catch (IOException e) {
      throw Trouble.with(file, e);
    }
    state = state.after(entry, Digest.sha256(text));
    writeHead();
    if (state.version() % CHECKPOINT_EVERY == 0) {
      writeCheckpoint();
    }
    return state;
  }

  /** The youngest version that a writer told of; 0 where none did. */
  long head() {
    try {
      return Long.parseLong(Files.readString(folder.head()).strip());
    } catch (IOException | NumberFormatException none) {
      return 0;
    }
  }

  private void writeHead() {
    try {
      Disk.replaceLoosely(folder.head(), state.version() + "\n");
    } catch (IOException full) {
      // the next commit tells
    }
  }

  /** A checkpoint only spares reading entries: failing to write one loses nothing. */
  private void writeCheckpoint() {
    try {
      Disk.replace(folder.checkpoint(state.version()), LogJson.write(state));
      Disk.replace(folder.checkpointHint(), state.version() + "\n");
    } catch (IOException full) {
      // the next reader goes through the entries
    }
  }

  /** The number of the last entry on the disk, found by listing. */
  long lastOnDisk() {
    try (Stream<Path> files = Files.list(folder.log())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{10}\\.json"))
          .mapToLong(name -> Long.parseLong(name.substring(0, 10)))
          .max()
          .orElse(0);
    } catch (NoSuchFileException none) {
      return 0;
    } catch (IOException e) {
      throw Trouble.with(folder.log(), e);
    }
  }
}
