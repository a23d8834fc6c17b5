package org.dragoman.exchange.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows with quotes, parted by commas, with a header. No data set read here has line breaks within
 * fields, so a quote that never closes spoils its own line alone.
 */
final class CsvSource {

  private final int[] wanted;
  private final int width;
  private final ChunkWriter writer;

  CsvSource(int[] wanted, int width, ChunkWriter writer) {
    this.wanted = wanted.clone();
    this.width = width;
    this.writer = writer;
  }

  void read(InputStream in) throws IOException {
    TextLines lines = new TextLines(in);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (lines.number() > 1 && !line.get().isBlank()) {
        accept(lines.number(), line.get());
        writer.passed(lines.bytes());
      }
    }
    if (lines.inOtherEncoding() > 0) {
      writer.note("lines not in UTF-8, read as Windows-1252", lines.inOtherEncoding());
    }
    writer.handOver();
  }

  private void accept(long line, String text) throws IOException {
    if (text.indexOf('\u0000') >= 0) {
      writer.reject(line, "a NUL byte");
    } else if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      writer.reject(line, "a quote that never closes");
    } else {
      accept(line, fields(text));
    }
  }

  private void accept(long line, List<String> given) throws IOException {
    if (given.size() != width) {
      writer.reject(line, "a wrong number of columns, not " + width);
      return;
    }
    List<@Nullable String> fields = new ArrayList<>();
    Arrays.stream(wanted).forEach(at -> fields.add(at < 0 ? null : given.get(at)));
    writer.add(line, fields);
  }

  private static List<String> fields(String line) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(line)) {
      for (CsvRecord record : reader) {
        return record.getFields();
      }
    } catch (CsvParseException e) {
      return List.of();
    }
    return List.of();
  }
}
