package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dragoman.question.LedgerEntry;
import org.dragoman.record.store.DuckRecord;

/** Writes the ledger as a file, a row a forecast; it is there wholly or not at all. */
public final class LedgerExporter {

  private final DuckRecord record;

  /**
   * @param record by whose database Parquet is written
   */
  public LedgerExporter(DuckRecord record) {
    this.record = record;
  }

  /**
   * @param text of the question that a forecast was made on; empty where there is none
   * @throws UncheckedIOException where the disk does not take it
   */
  public void write(
      List<LedgerEntry> entries, Function<LedgerEntry, String> text, LedgerTarget target) {
    List<ObjectNode> rows =
        entries.stream().map(entry -> LedgerColumns.row(entry, text.apply(entry))).toList();
    try {
      write(rows, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<ObjectNode> rows, LedgerTarget target) throws IOException {
    Path temporary = Files.createTempFile(target.folder(), "export", ".tmp");
    try {
      if (target.format() == LedgerTarget.Format.parquet) {
        record.toParquet(LedgerColumns.all(), rows, temporary);
      } else {
        try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
          write(rows, target.format(), writer);
        }
      }
      Files.move(temporary, target.file(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(List<ObjectNode> rows, LedgerTarget.Format format, Writer writer)
      throws IOException {
    switch (format) {
      case csv -> writeCsv(rows, writer);
      case json ->
          writer.write(
              rows.stream()
                  .map(ObjectNode::toString)
                  .collect(Collectors.joining(",\n", "[", "]\n")));
      case jsonl -> {
        for (ObjectNode row : rows) {
          writer.write(row + "\n");
        }
      }
      case parquet -> throw new IllegalArgumentException("Parquet is no text");
    }
  }

  private static void writeCsv(List<ObjectNode> rows, Writer writer) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(LedgerColumns.all().keySet());
    for (ObjectNode row : rows) {
      csv.writeRecord(
          LedgerColumns.all().keySet().stream().map(name -> cell(row.path(name))).toList());
    }
    csv.flush();
  }

  /** Lists are parted by bars. */
  private static String cell(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("|"));
    }
    return value.isNull() ? "" : value.asText();
  }
}
