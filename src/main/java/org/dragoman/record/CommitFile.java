package org.dragoman.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.Digest;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of one commit: a first line that names the format, the time and the previous commit's
 * SHA-256, a line for each report with its reading, and a last line with the SHA-256 of all before
 * it.
 */
final class CommitFile {

  static final int FORMAT = 1;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CommitFile() {}

  /** What a commit holds. */
  record Content(String previous, List<StoredReport> reports) {}

  static String write(String previous, Instant recorded, List<StoredReport> reports) {
    StringBuilder text = new StringBuilder();
    ObjectNode head = MAPPER.createObjectNode();
    head.put("dragoman", FORMAT).put("recorded", recorded.toString()).put("previous", previous);
    text.append(head).append('\n');
    reports.forEach(report -> text.append(write(report)).append('\n'));
    text.append(MAPPER.createObjectNode().put("sha256", Digest.sha256(text.toString())))
        .append('\n');
    return text.toString();
  }

  private static ObjectNode write(StoredReport stored) {
    Report report = stored.report();
    ObjectNode json = MAPPER.createObjectNode();
    json.put("document", stored.document())
        .put("name", report.name())
        .put("text", report.text())
        .put("bodyStart", report.bodyStart());
    json.put("headline", report.headline())
        .put("published", report.published() == null ? null : report.published().toString());
    json.put("publisher", report.publisher())
        .put("city", report.city())
        .put("url", report.url())
        .put("folder", report.folder());
    json.put("reader", stored.reading().reader()).put("lexicon", stored.reading().lexicon());
    ArrayNode sentences = json.putArray("sentences");
    for (Sentence sentence : stored.reading().sentences()) {
      sentences
          .addArray()
          .add(sentence.number())
          .add(sentence.paragraph())
          .add(sentence.span().start())
          .add(sentence.span().end());
    }
    ArrayNode claims = json.putArray("claims");
    for (ReadClaim claim : stored.reading().claims()) {
      claims.add(
          ClaimJson.write(stored.document(), claim.claim()).put("sentence", claim.sentence()));
    }
    return json;
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with the text
   */
  static Content read(String text) {
    int end = text.lastIndexOf("{\"sha256\"");
    if (end < 0 || !text.endsWith("}\n")) {
      throw new IllegalArgumentException("it is cut off");
    }
    if (!parse(text.substring(end))
        .path("sha256")
        .asText()
        .equals(Digest.sha256(text.substring(0, end)))) {
      throw new IllegalArgumentException("its content does not match its check sum");
    }
    String[] lines = text.substring(0, end).split("\n");
    JsonNode head = parse(lines[0]);
    if (head.path("dragoman").asInt() > FORMAT) {
      throw new IllegalArgumentException(
          "it was written by a newer version of Dragoman; use that version");
    }
    Instant recorded = Instant.parse(head.path("recorded").asText());
    List<StoredReport> reports = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      reports.add(report(parse(lines[i]), recorded));
    }
    return new Content(head.path("previous").asText(), reports);
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it holds a line that is not JSON", e);
    }
  }

  private static StoredReport report(JsonNode json, Instant recorded) {
    String text = json.path("text").asText();
    ReportId id = ReportId.ofText(text);
    String published = text(json, "published");
    Report report =
        new Report(
            id,
            json.path("name").asText(),
            text,
            json.path("bodyStart").asInt(),
            text(json, "headline"),
            published == null ? null : LocalDate.parse(published),
            text(json, "publisher"),
            text(json, "city"),
            text(json, "url"),
            text(json, "folder"));
    List<Sentence> sentences = new ArrayList<>();
    json.path("sentences")
        .forEach(
            s ->
                sentences.add(
                    new Sentence(
                        s.get(0).asInt(),
                        s.get(1).asInt(),
                        new Span(s.get(2).asInt(), s.get(3).asInt()))));
    List<ReadClaim> claims = new ArrayList<>();
    for (JsonNode claim : json.path("claims")) {
      Evidence evidence =
          new Evidence.Sentence(id, claim.path("start").asInt(), claim.path("end").asInt());
      claims.add(
          new ReadClaim(
              ClaimJsonReader.read(claim, evidence), claim.path("sentence").asInt(), List.of()));
    }
    Reading reading =
        new Reading(
            id, json.path("reader").asText(), json.path("lexicon").asText(), sentences, claims);
    return new StoredReport(json.path("document").asText(), report, reading, recorded);
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.path(field).isTextual() ? json.path(field).asText() : null;
  }
}
