package org.dragoman.cli.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Rows of named values. JSON Lines print all fields of a row; table, CSV and Markdown the named
 * columns, lists joined by a space, null as nothing.
 *
 * @param columns of the table, in order; fields of the rows
 */
public record Listing(List<String> columns, List<ObjectNode> rows) {

  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Ends with a line break unless there are no rows and no heading. */
  public String render(ListingFormat format) {
    return switch (format) {
      case table -> table();
      case jsonl -> rows.stream().map(row -> row + "\n").collect(Collectors.joining());
      case csv -> csv();
      case md -> markdown();
    };
  }

  private String table() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEach(row -> lines.add(cells(row)));
    int[] widths =
        IntStream.range(0, columns.size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream()
        .map(
            line ->
                IntStream.range(0, columns.size())
                        .mapToObj(column -> pad(line.get(column), widths[column]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(columns);
      rows.forEach(row -> writer.writeRecord(cells(row)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory was not written", impossible);
    }
    return text.toString();
  }

  private String markdown() {
    return line(columns)
        + line(columns.stream().map(column -> "---").toList())
        + rows.stream()
            .map(row -> line(cells(row).stream().map(cell -> cell.replace("|", "\\|")).toList()))
            .collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private List<String> cells(ObjectNode row) {
    return columns.stream().map(column -> cell(row.path(column))).toList();
  }

  /** Control characters of hostile texts never reach a terminal. */
  private static String cell(JsonNode value) {
    String text =
        value.isArray()
            ? StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "))
            : value.isNull() ? "" : value.isObject() ? value.toString() : value.asText();
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
