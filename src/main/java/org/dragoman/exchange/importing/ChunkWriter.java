package org.dragoman.exchange.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.exchange.importing.ImportReport.Rejection;
import org.jspecify.annotations.Nullable;

/** Collects rows into chunks of bounded size, and rows that are none by why. */
final class ChunkWriter implements AutoCloseable {

  private static final int TELL_EVERY_BYTES = 1 << 20;

  private final Path folder;
  private final long chunkBytes;
  private final Consumer<Chunk> ready;
  private final Importer.Progress progress;
  private final Map<String, Rejection> rejected = new LinkedHashMap<>();
  private final Map<String, Long> noted = new LinkedHashMap<>();
  private @Nullable OutputStream out;
  private @Nullable Path file;
  private @Nullable MessageDigest digest;
  private long bytes;
  private long rows;
  private long allRows;
  private long told;

  ChunkWriter(Path folder, long chunkBytes, Consumer<Chunk> ready, Importer.Progress progress) {
    this.folder = folder;
    this.chunkBytes = chunkBytes;
    this.ready = ready;
    this.progress = progress;
  }

  /** Adds a row as bytes: its fields parted by tabs, without line number and line break. */
  void add(long line, byte[] row, int length) throws IOException {
    OutputStream open = open();
    byte[] number = Long.toString(line).getBytes(StandardCharsets.US_ASCII);
    open.write(number);
    open.write('\t');
    open.write(row, 0, length);
    open.write('\n');
    bytes += number.length + length + 2;
    rows++;
    allRows++;
  }

  void add(long line, List<@Nullable String> fields) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      text.append(i == 0 ? "" : "\t")
          .append(field == null ? "" : field.replaceAll("[\t\r\n\u0000]+", " ").strip());
    }
    byte[] row = text.toString().getBytes(StandardCharsets.UTF_8);
    add(line, row, row.length);
  }

  /** To be called between rows: hands over a chunk that is large enough. */
  void passed(long read) throws IOException {
    if (read - told >= TELL_EVERY_BYTES) {
      told = read;
      progress.read(read);
    }
    if (bytes >= chunkBytes) {
      handOver();
    }
  }

  void reject(long line, String why) {
    allRows++;
    rejected.merge(why, new Rejection(1, List.of(line)), Rejection::and);
  }

  void note(String what) {
    note(what, 1);
  }

  void note(String what, long count) {
    noted.merge(what, count, Long::sum);
  }

  private OutputStream open() throws IOException {
    OutputStream open = out;
    if (open == null) {
      Path created = Files.createTempFile(folder, "chunk", ".tsv");
      MessageDigest fresh = sha256();
      open =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(created), 1 << 20), fresh);
      file = created;
      digest = fresh;
      out = open;
    }
    return open;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  void handOver() throws IOException {
    OutputStream open = out;
    Path written = file;
    MessageDigest hash = digest;
    if (open == null || written == null || hash == null) {
      return;
    }
    open.close();
    Chunk chunk = new Chunk(written, HexFormat.of().formatHex(hash.digest()), rows);
    out = null;
    file = null;
    bytes = 0;
    rows = 0;
    ready.accept(chunk);
  }

  long allRows() {
    return allRows;
  }

  Map<String, Rejection> rejected() {
    return rejected;
  }

  Map<String, Long> noted() {
    return noted;
  }

  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
