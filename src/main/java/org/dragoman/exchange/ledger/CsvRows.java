package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tables with a header; columns go by their names, in any order, and more than are known. */
final class CsvRows {

  private static final Set<String> QUESTIONS = Set.of("question id", "question title");
  private static final Set<String> FORECASTS =
      Set.of("question id", "start time", "probability yes");

  private CsvRows() {}

  static SourceFile read(Path path, String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
      return read(path, reader.iterator(), hasOpenQuote(text));
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new LedgerFileException("it is no CSV: " + String.valueOf(e.getMessage()));
    }
  }

  /** Then its last record holds all that follows the quote. */
  private static boolean hasOpenQuote(String text) {
    return text.chars().filter(sign -> sign == '"').count() % 2 != 0;
  }

  private static SourceFile read(Path path, Iterator<CsvRecord> records, boolean openQuote) {
    if (!records.hasNext()) {
      throw new LedgerFileException("it is empty");
    }
    List<String> columns =
        records.next().getFields().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    LedgerFormat format = format(columns);
    List<SourceRow> rows = new ArrayList<>();
    List<SourceFile.Spoilt> spoilt = new ArrayList<>();
    while (records.hasNext()) {
      CsvRecord record = records.next();
      long line = record.getStartingLineNumber();
      if (openQuote && !records.hasNext()) {
        throw new LedgerFileException("line " + line + ": a quote never closes; is it cut off?");
      }
      if (record.getFieldCount() == columns.size()) {
        rows.add(new SourceRow(line, fields(columns, record)));
      } else {
        spoilt.add(new SourceFile.Spoilt(line, "a wrong number of columns, not " + columns.size()));
      }
    }
    return new SourceFile(path, format, new SourceRow(0, SourceFile.noHead()), rows, spoilt);
  }

  private static LedgerFormat format(List<String> columns) {
    Set<String> names = new HashSet<>(columns);
    if (names.size() < columns.size()) {
      throw new LedgerFileException("two of its columns bear one name");
    }
    if (names.containsAll(QUESTIONS)) {
      return LedgerFormat.METACULUS_QUESTIONS;
    }
    if (names.containsAll(FORECASTS)) {
      return LedgerFormat.METACULUS_FORECASTS;
    }
    throw new LedgerFileException(
        "it is no question set: its header has neither 'Question ID' and 'Question Title' nor"
            + " 'Question ID', 'Start Time' and 'Probability Yes'");
  }

  private static ObjectNode fields(List<String> columns, CsvRecord record) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int column = 0; column < columns.size(); column++) {
      fields.put(columns.get(column), record.getField(column));
    }
    return fields;
  }
}
