package org.dragoman.exchange.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file to import, plain or packed (.gz, or .zip with one file in it), without byte-order mark.
 */
record ImportFile(Path path) {

  private static final int HEAD = 1 << 16;

  /** Packed files that unpack to more than this many times their size are not what they say. */
  private static final long LARGEST_RATIO = 200;

  /**
   * @throws ImportException where there is nothing to read
   */
  static ImportFile of(Path path) {
    if (Files.isDirectory(path)) {
      throw new ImportException(path + " is a folder; name the files in it");
    }
    if (!Files.exists(path)) {
      throw new ImportException(path + " does not exist");
    }
    if (!Files.isReadable(path)) {
      throw new ImportException(path + " may not be read");
    }
    return new ImportFile(path);
  }

  InputStream open() throws IOException {
    InputStream plain = new BufferedInputStream(unpacked(), HEAD);
    plain.mark(4);
    byte[] mark = plain.readNBytes(3);
    boolean marked =
        mark.length == 3
            && mark[0] == (byte) 0xEF
            && mark[1] == (byte) 0xBB
            && mark[2] == (byte) 0xBF;
    if (!marked) {
      plain.reset();
    }
    return plain;
  }

  boolean isPacked() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] magic = in.readNBytes(2);
      return isGzip(magic) || isZip(magic);
    }
  }

  private static boolean isGzip(byte[] magic) {
    return magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
  }

  private static boolean isZip(byte[] magic) {
    return magic.length == 2 && magic[0] == 'P' && magic[1] == 'K';
  }

  private InputStream unpacked() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(path), HEAD);
    raw.mark(4);
    byte[] magic = raw.readNBytes(2);
    raw.reset();
    if (isGzip(magic)) {
      return new Guarded(new GZIPInputStream(raw, HEAD), size());
    }
    if (isZip(magic)) {
      ZipInputStream zip = new ZipInputStream(raw);
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        throw new ImportException(path + " is a packed file with nothing in it");
      }
      return new Guarded(new OnlyEntry(zip, path), size());
    }
    return raw;
  }

  long size() throws IOException {
    return Files.size(path);
  }

  /** The first lines; fewer where they are long. */
  List<String> head() throws IOException {
    try (InputStream in = open()) {
      String text = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\r?\n", 4))
          .limit(3)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  /** The first file of a zip; complains where there are more, rather than leave them out unsaid. */
  private static final class OnlyEntry extends FilterInputStream {

    private final ZipInputStream zip;
    private final Path path;

    OnlyEntry(ZipInputStream zip, Path path) {
      super(zip);
      this.zip = zip;
      this.path = path;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count < 0 && zip.getNextEntry() != null) {
        throw new ImportException(
            path + " holds several files; only the first was read. Unpack it and name the others");
      }
      return count;
    }
  }

  /** Stops reading what unpacks without end. */
  private static final class Guarded extends FilterInputStream {

    private final long most;
    private long read;

    Guarded(InputStream in, long packed) {
      super(in);
      this.most = Math.max(1L << 30, packed * LARGEST_RATIO);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      read += Math.max(count, 0);
      if (read > most) {
        throw new IOException(
            "unpacks to more than " + most + " bytes; unpack it yourself to import it");
      }
      return count;
    }
  }
}
