package org.dragoman.exchange.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dragoman.claim.RecordedClaim;

/** Claims as CSV with a header, a column a field; several actors parted by bars. */
final class CsvExporter implements ClaimExporter {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "reference",
          "kind",
          "type",
          "mode",
          "actor",
          "recipient",
          "status",
          "negated",
          "source",
          "earliest",
          "latest",
          "place",
          "about",
          "form",
          "provision",
          "name",
          "likelihood",
          "confidence",
          "code",
          "score",
          "published",
          "publisher",
          "words",
          "url",
          "recorded");

  @Override
  public Optional<String> header() {
    return Optional.of(String.join(",", COLUMNS));
  }

  @Override
  public List<String> lines(RecordedClaim recorded) {
    ObjectNode json = JsonExporter.json(recorded, recorded.claim());
    json.set("code", json.path("coding").path("code"));
    json.set("score", json.path("coding").path("score"));
    StringWriter line = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(line)) {
      writer.writeRecord(COLUMNS.stream().map(column -> cell(json.path(column))).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.of(line.toString().stripTrailing());
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("|"));
    }
    return value.isNull() || value.isMissingNode()
        ? ""
        : value.isObject() ? value.toString() : value.asText();
  }
}
