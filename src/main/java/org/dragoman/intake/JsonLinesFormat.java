package org.dragoman.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one report per line with {@code id}, {@code date}, {@code text} or {@code
 * event_text}.
 */
final class JsonLinesFormat {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLinesFormat() {}

  /**
   * @throws IllegalArgumentException saying what is wrong with the line
   */
  static Report read(String line, String nameIfNone, @Nullable LocalDate date) {
    JsonNode json = parse(line);
    String text = text(json, "text") != null ? text(json, "text") : text(json, "event_text");
    if (text == null) {
      throw new IllegalArgumentException("it has neither 'text' nor 'event_text'");
    }
    String id =
        json.path("id").isMissingNode() || json.path("id").asText().isBlank()
            ? nameIfNone
            : json.path("id").asText();
    return new Report(
        ReportId.ofText(text),
        id,
        text,
        0,
        text(json, "title"),
        date(json, date),
        text(json, "publisher"),
        null,
        text(json, "url"));
  }

  private static JsonNode parse(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (json == null || !json.isObject()) {
        throw new IllegalArgumentException("it is no JSON object");
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "it is not valid JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  private static @Nullable LocalDate date(JsonNode json, @Nullable LocalDate other) {
    String text = text(json, "date");
    if (text == null) {
      return other;
    }
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is no date like 2024-06-19", e);
    }
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
  }
}
