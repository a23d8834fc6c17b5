package org.dragoman.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.lexicon.CsvTable.Row;

/** How forecasts without a weight or a date are read, from {@code questions/forecasts.csv}. */
public final class ForecastTable {

  /** A declared span: percent of a band, or a number where both are the same. */
  public record Span(int low, int high) {}

  private static final Set<String> BANDS = Set.of("planned", "expected", "possible", "persistence");
  private static final Set<String> NUMBERS =
      Set.of("undated-days", "grace-days", "least-cases", "prior-weight");

  static final CsvTable<Map.Entry<String, Span>> TABLE =
      new CsvTable<>(
          "questions/forecasts.csv",
          List.of("key", "low", "high", "source"),
          row -> Map.entry(key(row), span(row)));

  private ForecastTable() {}

  /**
   * By key; every key is there.
   *
   * @throws LexiconException naming file and line of what cannot be used
   */
  public static Map<String, Span> load(LexiconFiles files) {
    Map<String, Span> spans = new LinkedHashMap<>();
    TABLE.read(files).forEach(row -> spans.put(row.getKey(), row.getValue()));
    return spans;
  }

  private static String key(Row row) {
    String key = row.required("key");
    if (!BANDS.contains(key) && !NUMBERS.contains(key)) {
      throw row.problem(
          "'"
              + key
              + "' in 'key' is none of "
              + Stream.concat(BANDS.stream(), NUMBERS.stream())
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    return key;
  }

  private static Span span(Row row) {
    int low = number(row, "low");
    int high = number(row, "high");
    boolean number = NUMBERS.contains(row.required("key"));
    if (low < 0 || high < low || !number && high > 100 || number && low != high) {
      throw row.problem(
          number
              ? "'low' and 'high' are the same number"
              : "'low' and 'high' are percent, 0 to 100, the lower one first");
    }
    return new Span(low, high);
  }

  private static int number(Row row, String column) {
    String text = row.required(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in '" + column + "' is no whole number");
    }
  }
}
