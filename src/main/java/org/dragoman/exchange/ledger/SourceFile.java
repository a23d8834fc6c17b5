package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of questions, resolutions or forecasts, read wholly.
 *
 * @param head what it says of all its rows; without the rows
 * @param rows those that can be told apart
 * @param spoilt rows that cannot even be told apart, with why
 */
public record SourceFile(
    Path path, LedgerFormat format, SourceRow head, List<SourceRow> rows, List<Spoilt> spoilt) {

  /** A row of which the columns are not known. */
  record Spoilt(long place, String why) {}

  public SourceFile {
    rows = List.copyOf(rows);
    spoilt = List.copyOf(spoilt);
  }

  /**
   * @throws LedgerFileException where it is of no known format, not UTF-8, or cut off
   */
  public static SourceFile read(Path path) {
    String text = text(path);
    return text.stripLeading().startsWith("{")
        ? JsonRows.read(path, text)
        : CsvRows.read(path, text);
  }

  static ObjectNode noHead() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String text(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      if (isPacked(bytes)) {
        throw new LedgerFileException("it is packed; unpack it and name the files in it");
      }
      String text = decoded(bytes);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new LedgerFileException("it cannot be read: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      throw new LedgerFileException("it is too large to be read at once");
    }
  }

  private static String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new LedgerFileException(
          "it is not UTF-8 (line " + line(bytes, in.position()) + "); save it as UTF-8");
    }
    return out.flip().toString();
  }

  /** Zip and gzip, by their first two bytes. */
  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == 'P' && bytes[1] == 'K' || bytes[0] == 0x1f && bytes[1] == (byte) 0x8b);
  }

  private static long line(byte[] bytes, int end) {
    long line = 1;
    for (int at = 0; at < end; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return line;
  }
}
