package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as far as measuring compares it, from one line of JSON Lines; missing fields are null or
 * empty.
 *
 * @param document the report's name, without folder and without {@code .txt}
 * @param start of the sentence, in Unicode code points; {@code end} is exclusive
 * @param type in upper case
 * @param status {@code occurred} where the line has none
 * @param source as written; empty where there is none
 * @param json the whole line, for showing it
 */
public record MeasuredClaim(
    String document,
    int start,
    int end,
    String kind,
    String type,
    Side actor,
    Side recipient,
    String status,
    boolean negated,
    String source,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable Inner about,
    String form,
    String provision,
    String likelihood,
    JsonNode json) {

  /** The codes on one side, in upper case and without blanks. */
  public record Side(Set<String> codes) {

    public Side {
      codes = Set.copyOf(codes);
    }

    boolean shares(Side other) {
      return codes.stream().anyMatch(other.codes::contains);
    }

    Side and(Side other) {
      Set<String> all = new HashSet<>(codes);
      all.addAll(other.codes);
      return new Side(all);
    }

    boolean isEmpty() {
      return codes.isEmpty();
    }
  }

  /** The event promised, asked for, threatened, alleged, refused or forbidden. */
  public record Inner(String type, Side actor, Side recipient, boolean negated) {}

  /**
   * @throws IllegalArgumentException naming the field that is missing or cannot be
   */
  public static MeasuredClaim of(JsonNode json) {
    int start = number(json, "start");
    int end = number(json, "end");
    if (end <= start) {
      throw new IllegalArgumentException("the claim has an empty span");
    }
    JsonNode about = json.path("about");
    return new MeasuredClaim(
        documentName(required(json, "document")),
        start,
        end,
        required(json, "kind"),
        required(json, "type").toUpperCase(Locale.ROOT),
        side(json.path("actor")),
        side(json.path("recipient")),
        text(json, "status").isEmpty() ? "occurred" : text(json, "status"),
        json.path("negated").asBoolean(),
        text(json, "source"),
        day(json, "earliest"),
        day(json, "latest"),
        about.isObject() && !about.isEmpty() ? inner(about) : null,
        text(json, "form"),
        text(json, "provision"),
        text(json, "likelihood"),
        json);
  }

  /** A plain fact: it happened, and nothing is denied. */
  public boolean isPlain() {
    return status.equals("occurred") && !negated;
  }

  /** Whether it stands in the body of its report, not on the headline or dateline. */
  public boolean isInBodyOf(GoldReport report) {
    return document.equals(report.name()) && end > report.bodyStart();
  }

  /** The spans share at least half of the longer one. */
  boolean overlaps(MeasuredClaim other) {
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    return shared > 0 && shared * 2 >= Math.max(end - start, other.end - other.start);
  }

  private static Inner inner(JsonNode about) {
    return new Inner(
        text(about, "type").toUpperCase(Locale.ROOT),
        side(about.path("actor")),
        side(about.path("recipient")),
        about.path("negated").asBoolean());
  }

  private static Side side(JsonNode array) {
    Set<String> codes = new HashSet<>();
    array.forEach(
        code -> codes.add(code.asText().replaceAll("(?U)\\s+", "").toUpperCase(Locale.ROOT)));
    return new Side(codes);
  }

  private static String documentName(String document) {
    return document.substring(document.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
  }

  private static int number(JsonNode json, String field) {
    if (!json.path(field).isInt()) {
      throw new IllegalArgumentException("'" + field + "' must be a whole number");
    }
    return json.path(field).asInt();
  }

  private static String required(JsonNode json, String field) {
    String text = text(json, field);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return text;
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() ? value.asText() : "";
  }

  private static @Nullable LocalDate day(JsonNode json, String field) {
    String text = text(json, field);
    try {
      return text.isEmpty()
          ? null
          : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' in '" + field + "' is no date", e);
    }
  }
}
