package org.dragoman.record.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.Digest;
import org.dragoman.record.store.Verification.Damage;

/** Goes through the whole chain of entries and every live segment, byte for byte. */
final class Verifier {

  private final RecordFolder folder;
  private final CommitLog log;
  private final List<Damage> damages = new ArrayList<>();

  Verifier(RecordFolder folder, CommitLog log) {
    this.folder = folder;
    this.log = log;
  }

  Verification verify() {
    LogState state = replay(log.lastOnDisk());
    long rows = 0;
    for (Segment segment : state.live()) {
      verify(segment);
      rows += segment.rows();
    }
    return new Verification(state.version(), state.live().size(), rows, damages, strays(state));
  }

  /** What the readable entries add up to; every break of the chain is noted. */
  private LogState replay(long last) {
    LogState state = LogState.EMPTY;
    boolean broken = false;
    for (long version = 1; version <= last; version++) {
      Path file = folder.entry(version);
      try {
        byte[] bytes = Files.readAllBytes(file);
        LogEntry entry = LogJson.readEntry(new String(bytes, StandardCharsets.UTF_8));
        if (!broken && !entry.previous().equals(state.head())) {
          damage(
              folder.entry(Math.max(1, version - 1)),
              "is not what the entry after it was written upon");
        }
        state = state.after(entry, Digest.sha256(bytes));
        broken = false;
      } catch (IOException missing) {
        damage(file, "is missing, though entries follow it");
        broken = true;
      } catch (IllegalArgumentException e) {
        damage(file, "is damaged, " + e.getMessage());
        broken = true;
      }
    }
    return state;
  }

  private void verify(Segment segment) {
    Path file = folder.resolve(segment);
    try {
      if (!Files.exists(file)) {
        damage(file, "is missing; " + segment.rows() + " rows are out of reach");
      } else if (Files.size(file) != segment.bytes()) {
        damage(file, "is cut off or was changed: its size is not what was written");
      } else if (!Disk.sha256(file).equals(segment.sha256())) {
        damage(file, "was changed: its content does not match its check sum");
      }
    } catch (IOException e) {
      damage(file, "cannot be read: " + e.getMessage());
    }
  }

  private void damage(Path file, String what) {
    damages.add(new Damage(folder.root().relativize(file).toString(), what));
  }

  private List<String> strays(LogState state) {
    Set<String> known = new HashSet<>(state.retired().keySet());
    state.live().forEach(segment -> known.add(segment.path()));
    try (Stream<Path> files = Files.list(folder.segments())) {
      return files
          .map(file -> folder.root().relativize(file).toString())
          .filter(path -> !known.contains(path))
          .sorted()
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
