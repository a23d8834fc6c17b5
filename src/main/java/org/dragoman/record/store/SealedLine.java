package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.claim.Digest;

/**
 * A line of JSON and a second line with its SHA-256, so that a file that was cut off or changed in
 * one bit is noticed though nothing follows it yet.
 */
final class SealedLine {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SealedLine() {}

  static String write(ObjectNode json) {
    String line = json + "\n";
    return line + MAPPER.createObjectNode().put("sha256", Digest.sha256(line)) + "\n";
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with the text
   */
  static JsonNode read(String text) {
    int end = text.indexOf('\n') + 1;
    if (end == 0 || end == text.length() || !text.endsWith("}\n")) {
      throw new IllegalArgumentException("it is cut off");
    }
    String line = text.substring(0, end);
    if (!parse(text.substring(end)).path("sha256").asText().equals(Digest.sha256(line))) {
      throw new IllegalArgumentException("its content does not match its check sum");
    }
    return parse(line);
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not what was written", e);
    }
  }
}
