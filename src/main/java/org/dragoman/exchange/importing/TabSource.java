package org.dragoman.exchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows parted by line breaks and tabs, where quotes mean nothing. Works on bytes, for these files
 * are large: fields that are not asked for are never decoded.
 */
final class TabSource {

  private static final int BUFFER = 1 << 20;
  private static final int LONGEST_ROW = 1 << 20;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final int[] wanted;
  private final int width;
  private final boolean header;
  private final ChunkWriter writer;
  private final int[] starts;
  private final int[] ends;
  private byte[] begun = new byte[1 << 16];
  private int begunLength;
  private boolean tooLong;
  private byte[] selected = new byte[1 << 16];

  /**
   * @param wanted positions of the fields to take, in the order to write them; −1 for one that the
   *     file lacks
   * @param width fields that a row must have; more are allowed where they are empty
   */
  TabSource(int[] wanted, int width, boolean header, ChunkWriter writer) {
    this.wanted = wanted.clone();
    this.width = width;
    this.header = header;
    this.writer = writer;
    this.starts = new int[width];
    this.ends = new int[width];
  }

  void read(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long read = 0;
    long line = 1;
    int count;
    while ((count = in.read(buffer)) > 0) {
      int from = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          finish(line++, buffer, from, i);
          from = i + 1;
          writer.passed(read + from);
        }
      }
      keep(buffer, from, count);
      read += count;
    }
    if (begunLength > 0) {
      finish(line, buffer, 0, 0);
    }
    writer.passed(read);
    writer.handOver();
  }

  /** Keeps the beginning of a row whose end is not in the buffer. */
  private void keep(byte[] buffer, int from, int to) {
    int length = to - from;
    if (begunLength + length > LONGEST_ROW) {
      tooLong = true;
      return;
    }
    if (begunLength + length > begun.length) {
      begun = Arrays.copyOf(begun, Math.max(begun.length * 2, begunLength + length));
    }
    System.arraycopy(buffer, from, begun, begunLength, length);
    begunLength += length;
  }

  private void finish(long line, byte[] buffer, int from, int to) throws IOException {
    if (begunLength == 0 && !tooLong) {
      finish(line, new Row(buffer, from, to), to - from > LONGEST_ROW);
      return;
    }
    keep(buffer, from, to);
    int length = begunLength;
    boolean oversized = tooLong;
    begunLength = 0;
    tooLong = false;
    finish(line, new Row(begun, 0, length), oversized);
  }

  private void finish(long line, Row given, boolean oversized) throws IOException {
    Row row = given.withoutReturn();
    if (header && line == 1) {
      return;
    }
    if (oversized) {
      writer.reject(line, "a row longer than a megabyte");
    } else if (row.from() < row.to()) {
      accept(line, row);
    }
  }

  /** Where a row lies. */
  private record Row(byte[] bytes, int from, int to) {

    Row withoutReturn() {
      return to > from && bytes[to - 1] == '\r' ? new Row(bytes, from, to - 1) : this;
    }
  }

  private void accept(long line, Row row) throws IOException {
    int fields = split(row);
    if (fields < 0) {
      writer.reject(line, "a NUL byte");
    } else if (fields < width || hasMore(row)) {
      writer.reject(line, "a wrong number of columns, not " + width);
    } else {
      int size = select(row.bytes());
      writer.add(line, selected, size);
    }
  }

  /** Finds the fields; −1 where there is a NUL byte, else how many there are. */
  private int split(Row row) {
    byte[] bytes = row.bytes();
    int fields = 0;
    int start = row.from();
    for (int i = row.from(); i < row.to(); i++) {
      byte b = bytes[i];
      if (b == '\t') {
        if (fields < width) {
          starts[fields] = start;
          ends[fields] = i;
        }
        fields++;
        start = i + 1;
      } else if (b == 0) {
        return -1;
      }
    }
    if (fields < width) {
      starts[fields] = start;
      ends[fields] = row.to();
    }
    return fields + 1;
  }

  /** Whether anything but empty fields stands behind the last column. */
  private boolean hasMore(Row row) {
    for (int i = ends[width - 1]; i < row.to(); i++) {
      if (row.bytes()[i] != '\t' && row.bytes()[i] != ' ') {
        return true;
      }
    }
    return false;
  }

  private int select(byte[] bytes) {
    int size = 0;
    for (int i = 0; i < wanted.length; i++) {
      int field = wanted[i];
      int length = field < 0 ? 0 : ends[field] - starts[field];
      if (size + length + 1 > selected.length) {
        selected = Arrays.copyOf(selected, Math.max(selected.length * 2, size + length + 1));
      }
      if (i > 0) {
        selected[size++] = '\t';
      }
      if (length > 0) {
        System.arraycopy(bytes, starts[field], selected, size, length);
        size += length;
      }
    }
    return isAscii(size) ? size : decoded(size);
  }

  /** Whether all selected bytes are ASCII; a carriage return within a row becomes a space. */
  private boolean isAscii(int size) {
    boolean ascii = true;
    for (int i = 0; i < size; i++) {
      ascii &= selected[i] >= 0;
      if (selected[i] == '\r') {
        selected[i] = ' ';
      }
    }
    return ascii;
  }

  /** A row that is not UTF-8 is taken for Windows-1252, which every byte can be. */
  private int decoded(int size) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(selected, 0, size));
      return size;
    } catch (CharacterCodingException e) {
      writer.note("rows not in UTF-8, read as Windows-1252");
      byte[] text = new String(selected, 0, size, WINDOWS).getBytes(StandardCharsets.UTF_8);
      selected = Arrays.copyOf(text, Math.max(selected.length, text.length));
      return text.length;
    }
  }
}
