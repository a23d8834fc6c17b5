package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordException.Kind;

/**
 * Where things lie in a record's folder: {@code dragoman-record} marks it, {@code log/} holds the
 * chain of commits, {@code segments/} the data, {@code incoming/} what is being written, {@code
 * index/} what full-text search made of it and can make again.
 */
public record RecordFolder(Path root) {

  /** The layout this program reads and writes. */
  static final int FORMAT = 4;

  /** Older layouts lack kinds of entries only: they are read, and marked anew when written to. */
  private static final int OLDEST = 3;

  private static final String MARK = "dragoman-record";
  private static final Set<String> PARTS =
      Set.of(MARK, "lock", "log", "segments", "incoming", "index", "index.lock");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * A record's folder; an empty or missing one becomes a record with the first commit.
   *
   * @throws RecordException where it is something else, or of a newer version
   */
  static RecordFolder of(Path root) {
    RecordFolder folder = new RecordFolder(root.toAbsolutePath().normalize());
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new RecordException(Kind.UNUSABLE, root + " is a file; a record is a folder");
    }
    try {
      if (folder.isMarked()) {
        folder.checkFormat();
      } else if (Files.isDirectory(root) && !isBeingMade(root)) {
        throw new RecordException(
            Kind.UNUSABLE,
            root + " is no record: it holds other files. Name another folder with --record");
      }
    } catch (IOException e) {
      throw Trouble.with(root, e);
    }
    return folder;
  }

  /** Empty, or with no more in it than another process may just have made. */
  private static boolean isBeingMade(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> PARTS.contains(name) || Disk.isTemporary(name));
    }
  }

  boolean isMarked() {
    return Files.exists(root.resolve(MARK));
  }

  private void checkFormat() throws IOException {
    String text = Files.readString(root.resolve(MARK));
    int format = text.startsWith("A record") ? 1 : readFormat(text);
    if (format > FORMAT) {
      throw new RecordException(
          Kind.UNUSABLE,
          root
              + " was written by a newer version of Dragoman (format "
              + format
              + "; this one knows "
              + FORMAT
              + "). Use that version; nothing was touched");
    }
    if (format < OLDEST) {
      throw new RecordException(
          Kind.UNUSABLE,
          root
              + " was written by an early version of Dragoman whose records are no longer read."
              + " Brief its reports again into another folder, named with --record");
    }
  }

  private int readFormat(String text) {
    try {
      JsonNode format = MAPPER.readTree(text).path("format");
      if (format.isInt()) {
        return format.asInt();
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw Trouble.damaged(root.resolve(MARK), "is damaged, it does not name the format");
  }

  /** Makes the folders and the mark where they are missing; to be called under the lock. */
  void create() throws IOException {
    Files.createDirectories(log());
    Files.createDirectories(segments());
    Files.createDirectories(incoming());
    if (!isMarked()) {
      Disk.writeNew(root.resolve(MARK), mark(UUID.randomUUID().toString()));
    } else if (readFormat(Files.readString(root.resolve(MARK))) < FORMAT) {
      Disk.replace(root.resolve(MARK), mark(id()));
    }
  }

  private static String mark(String id) {
    return MAPPER
            .createObjectNode()
            .put("format", FORMAT)
            .put("record", id)
            .put("about", "A record of claims kept by Dragoman. Do not edit.")
        + "\n";
  }

  /** The record's own id, given to it when it was made. */
  String id() {
    Path mark = root.resolve(MARK);
    try {
      JsonNode id = MAPPER.readTree(Files.readString(mark)).path("record");
      if (id.isTextual()) {
        return id.asText();
      }
    } catch (JsonProcessingException e) {
      // told below
    } catch (IOException e) {
      throw Trouble.with(mark, e);
    }
    throw Trouble.damaged(mark, "is damaged, it does not name the record");
  }

  Path log() {
    return root.resolve("log");
  }

  Path segments() {
    return root.resolve("segments");
  }

  /** For what is being written and what is to be imported; nothing in it counts. */
  public Path incoming() {
    return root.resolve("incoming");
  }

  Path index() {
    return root.resolve("index");
  }

  Path indexLock() {
    return root.resolve("index.lock");
  }

  Path lock() {
    return root.resolve("lock");
  }

  /** A segment's file. */
  public Path resolve(Segment segment) {
    return root.resolve(segment.path());
  }

  Path entry(long version) {
    return log().resolve("%010d.json".formatted(version));
  }

  /** Tells the youngest version, so that a lost last entry is missed; never ahead of the log. */
  Path head() {
    return log().resolve("head");
  }

  Path checkpoint(long version) {
    return log().resolve("%010d.checkpoint.json".formatted(version));
  }

  /** Names the youngest checkpoint; a hint that may be missing or old. */
  Path checkpointHint() {
    return log().resolve("checkpoint");
  }
}
