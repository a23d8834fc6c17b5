package org.dragoman.lexicon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.jspecify.annotations.Nullable;

/**
 * A table of the lexicon: a CSV file with a header row, read row by row with the line kept for
 * messages.
 *
 * @param file where it lies in the lexicon, e.g. {@code actors/states.csv}
 * @param columns that the header must have, in this order
 * @param toValue what a row stands for; complains with a {@link LexiconException}
 */
public record CsvTable<T>(String file, List<String> columns, Function<Row, T> toValue) {

  public CsvTable {
    columns = List.copyOf(columns);
  }

  /**
   * All rows, the shipped ones first.
   *
   * @throws LexiconException naming file and line of what is wrong
   */
  public List<T> read(LexiconFiles files) {
    List<T> values = new ArrayList<>();
    for (Source source : files.list(file)) {
      eachRow(source, row -> values.add(toValue.apply(row)));
    }
    return values;
  }

  /** Everything that is wrong in one file, with {@code further} complaints about its rows. */
  public List<LexiconException> check(Source source, Consumer<Row> further) {
    Problems problems = new Problems();
    List<T> well = new ArrayList<>();
    problems.attempt(
        () ->
            eachRow(
                source,
                row -> {
                  problems.attempt(() -> well.add(toValue.apply(row)));
                  problems.attempt(() -> row.required("source"));
                  problems.attempt(() -> further.accept(row));
                }));
    return problems.list();
  }

  private void eachRow(Source source, Consumer<Row> action) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(source.text())) {
      boolean header = true;
      for (CsvRecord record : reader) {
        if (header) {
          checkHeader(source, record);
          header = false;
        } else {
          action.accept(new Row(source.name(), record, columns));
        }
      }
    } catch (CsvParseException e) {
      throw new LexiconException(source.name(), 0, "is not valid CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new LexiconException(source.name(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private void checkHeader(Source source, CsvRecord record) {
    if (!record.getFields().equals(columns)) {
      throw new LexiconException(
          source.name(), 1, "the header must be " + String.join(",", columns));
    }
  }

  /** One row; getters complain with file and line. */
  public record Row(String file, CsvRecord record, List<String> columns) {

    /** The field, perhaps empty. */
    public String text(String column) {
      int index = columns.indexOf(column);
      if (record.getFieldCount() != columns.size()) {
        throw problem("has " + record.getFieldCount() + " fields instead of " + columns.size());
      }
      return record.getField(index).strip();
    }

    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw problem("'" + column + "' is empty");
      }
      return text;
    }

    /** The values between bars; none for an empty field. */
    public List<String> list(String column) {
      return Arrays.stream(text(column).split("\\|"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    /** A day as 2024-06-19; null for an empty field. */
    public @Nullable LocalDate date(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw problem("'" + text + "' in '" + column + "' is no date like 2024-06-19");
      }
    }

    public LexiconException problem(String problem) {
      return new LexiconException(file, record.getStartingLineNumber(), problem);
    }
  }
}
