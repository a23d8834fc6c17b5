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
  private byte[] row = new byte[1 << 16];
  private int rowLength;
  private boolean tooLong;
  private byte[] selected = new byte[1 << 16];
  private final int[] starts;
  private final int[] ends;

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
          append(buffer, from, i);
          finish(line++);
          from = i + 1;
          writer.passed(read + from);
        }
      }
      append(buffer, from, count);
      read += count;
    }
    if (rowLength > 0) {
      finish(line);
    }
    writer.passed(read);
    writer.handOver();
  }

  private void append(byte[] buffer, int from, int to) {
    int length = to - from;
    if (rowLength + length > LONGEST_ROW) {
      tooLong = true;
      return;
    }
    if (rowLength + length > row.length) {
      row = Arrays.copyOf(row, Math.max(row.length * 2, rowLength + length));
    }
    System.arraycopy(buffer, from, row, rowLength, length);
    rowLength += length;
  }

  private void finish(long line) throws IOException {
    int length = rowLength > 0 && row[rowLength - 1] == '\r' ? rowLength - 1 : rowLength;
    boolean oversized = tooLong;
    rowLength = 0;
    tooLong = false;
    if (header && line == 1) {
      return;
    }
    if (oversized) {
      writer.reject(line, "a row longer than a megabyte");
    } else if (length > 0) {
      accept(line, length);
    }
  }

  private void accept(long line, int length) throws IOException {
    int fields = split(length);
    if (fields < 0) {
      writer.reject(line, "a NUL byte");
    } else if (fields < width || hasMore(length)) {
      writer.reject(line, "a wrong number of columns, not " + width);
    } else {
      int size = select();
      writer.add(line, selected, size);
    }
  }

  /** Finds the fields; −1 where there is a NUL byte, else how many there are. */
  private int split(int length) {
    int fields = 0;
    int start = 0;
    for (int i = 0; i < length; i++) {
      byte b = row[i];
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
      ends[fields] = length;
    }
    return fields + 1;
  }

  /** Whether anything but empty fields stands behind the last column. */
  private boolean hasMore(int length) {
    for (int i = ends[width - 1]; i < length; i++) {
      if (row[i] != '\t' && row[i] != ' ') {
        return true;
      }
    }
    return false;
  }

  private int select() {
    int size = 0;
    boolean ascii = true;
    for (int i = 0; i < wanted.length; i++) {
      if (i > 0) {
        size = put(size, (byte) '\t');
      }
      int field = wanted[i];
      if (field >= 0) {
        for (int j = starts[field]; j < ends[field]; j++) {
          ascii &= row[j] >= 0;
          size = put(size, row[j] == '\r' ? (byte) ' ' : row[j]);
        }
      }
    }
    return ascii ? size : decoded(size);
  }

  private int put(int size, byte value) {
    if (size == selected.length) {
      selected = Arrays.copyOf(selected, size * 2);
    }
    selected[size] = value;
    return size + 1;
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
