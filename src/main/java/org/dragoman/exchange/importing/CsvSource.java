package org.dragoman.exchange.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with quotes, parted by commas, with a header. */
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
    InputStreamReader text =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    long last = 1;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
      boolean header = true;
      for (CsvRecord record : reader) {
        last = record.getStartingLineNumber();
        if (!header) {
          accept(record);
        }
        header = false;
      }
    } catch (CsvParseException | UncheckedIOException e) {
      writer.reject(
          last + 1, "a quote that never closes, or a field too long: the rest is not read");
    }
    writer.handOver();
  }

  private void accept(CsvRecord record) throws IOException {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() != width) {
      writer.reject(line, "a wrong number of columns, not " + width);
      return;
    }
    if (record.getFields().stream().anyMatch(field -> field.indexOf('\u0000') >= 0)) {
      writer.reject(line, "a NUL byte");
      return;
    }
    List<@Nullable String> fields = new ArrayList<>();
    Arrays.stream(wanted).forEach(at -> fields.add(at < 0 ? null : record.getField(at)));
    writer.add(line, fields);
  }
}
