package org.dragoman.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Log entries and checkpoints as JSON. */
final class LogJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LogJson() {}

  static String write(LogEntry entry) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("record", entry.record())
        .put("version", entry.version())
        .put("previous", entry.previous())
        .put("recorded", entry.recorded().toString())
        .put("batch", entry.batch());
    json.set("added", segments(entry.added()));
    ArrayNode removed = json.putArray("removed");
    entry.removed().forEach(removed::add);
    return SealedLine.write(json);
  }

  static String write(LogState state) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("record", state.record())
        .put("version", state.version())
        .put("head", state.head())
        .put("recorded", state.recorded().toString());
    json.set("live", segments(state.live()));
    ArrayNode batches = json.putArray("batches");
    state.batches().forEach(batches::add);
    ObjectNode retired = json.putObject("retired");
    state.retired().forEach((path, time) -> retired.put(path, time.toString()));
    return SealedLine.write(json);
  }

  private static ArrayNode segments(List<Segment> segments) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Segment segment : segments) {
      Instant recorded = segment.recorded();
      array
          .addObject()
          .put("path", segment.path())
          .put("kind", segment.kind().code())
          .put("bytes", segment.bytes())
          .put("rows", segment.rows())
          .put("sha256", segment.sha256())
          .put("recorded", recorded == null ? null : recorded.toString());
    }
    return array;
  }

  /**
   * @throws IllegalArgumentException where the text is no entry
   */
  static LogEntry readEntry(String text) {
    JsonNode json = SealedLine.read(text);
    List<String> removed = new ArrayList<>();
    json.path("removed").forEach(path -> removed.add(path.asText()));
    return new LogEntry(
        json.path("record").asText(),
        json.path("version").asLong(),
        json.path("previous").asText(),
        time(json, "recorded"),
        json.path("batch").asText(),
        readSegments(json.path("added")),
        removed);
  }

  /**
   * @throws IllegalArgumentException where the text is no checkpoint
   */
  static LogState readState(String text) {
    JsonNode json = SealedLine.read(text);
    Set<String> batches = new LinkedHashSet<>();
    json.path("batches").forEach(batch -> batches.add(batch.asText()));
    Map<String, Instant> retired = new LinkedHashMap<>();
    json.path("retired")
        .fields()
        .forEachRemaining(
            field -> retired.put(field.getKey(), Instant.parse(field.getValue().asText())));
    return new LogState(
        json.path("record").asText(),
        json.path("version").asLong(),
        json.path("head").asText(),
        time(json, "recorded"),
        readSegments(json.path("live")),
        batches,
        retired);
  }

  private static List<Segment> readSegments(JsonNode array) {
    List<Segment> segments = new ArrayList<>();
    for (JsonNode json : array) {
      segments.add(
          new Segment(
              json.path("path").asText(),
              SegmentKind.of(json.path("kind").asText()),
              json.path("bytes").asLong(),
              json.path("rows").asLong(),
              json.path("sha256").asText(),
              json.path("recorded").isTextual() ? time(json, "recorded") : null));
    }
    return segments;
  }

  private static Instant time(JsonNode json, String field) {
    try {
      return Instant.parse(json.path(field).asText());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("its field '" + field + "' is no time", e);
    }
  }
}
