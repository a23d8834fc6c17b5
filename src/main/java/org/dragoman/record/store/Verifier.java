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
    LogState state = replay(Math.max(log.head(), log.lastOnDisk()));
    long rows = 0;
    long readable = 0;
    for (Segment segment : state.live()) {
      rows += segment.rows();
      readable += isSound(segment) ? segment.rows() : 0;
    }
    return new Verification(
        state.version(), state.live().size(), rows, readable, damages, strays(state));
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
        if (!entry.record().equals(folder.id())) {
          throw new IllegalArgumentException("it belongs to another record");
        }
        if (!broken && !entry.previous().equals(state.head())) {
          damage(
              folder.entry(Math.max(1, version - 1)),
              "is not what the entry after it was written upon");
        }
        state = state.after(entry, Digest.sha256(bytes));
        broken = false;
      } catch (IOException missing) {
        damage(file, "is missing; the segments it added are strays until it is restored");
        broken = true;
      } catch (IllegalArgumentException e) {
        damage(file, "is damaged, " + e.getMessage());
        broken = true;
      }
    }
    return state;
  }

  private boolean isSound(Segment segment) {
    int before = damages.size();
    Path file = folder.resolve(segment);
    try {
      if (!Files.exists(file)) {
        damage(file, "is missing" + outOfReach(segment));
      } else if (Files.size(file) != segment.bytes()) {
        damage(
            file,
            "is cut off or was changed: its size is not what was written" + outOfReach(segment));
      } else if (!Disk.sha256(file).equals(segment.sha256())) {
        damage(file, "was changed: its content does not match its check sum" + outOfReach(segment));
      }
    } catch (IOException e) {
      damage(file, "cannot be read: " + e.getMessage());
    }
    return damages.size() == before;
  }

  private static String outOfReach(Segment segment) {
    return "; "
        + segment.rows()
        + (segment.rows() == 1 ? " row (" : " rows (")
        + segment.kind().code()
        + ") cannot be trusted until it is restored from a copy";
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
