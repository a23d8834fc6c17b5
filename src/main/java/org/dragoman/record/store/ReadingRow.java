package org.dragoman.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.Digest;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.record.ReadingKey;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Reports with a reading as rows of a segment. */
final class ReadingRow {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReadingRow() {}

  /** Names a reading by its key: 32 hex digits. */
  static String id(ReadingKey key) {
    String published = key.published() == null ? "" : key.published().toString();
    return Digest.sha256(
            String.join("\u001F", key.report().value(), published, key.reader(), key.lexicon()))
        .substring(0, 32);
  }

  static ObjectNode write(String document, Report report, Reading reading) {
    ObjectNode row = MAPPER.createObjectNode();
    LocalDate published = report.published();
    row.put(
            "reading",
            id(new ReadingKey(report.id(), published, reading.reader(), reading.lexicon())))
        .put("report", report.id().value())
        .put("document", document)
        .put("name", report.name())
        .put("text", report.text())
        .put("bodyStart", report.bodyStart())
        .put("headline", report.headline())
        .put("published", published == null ? null : published.toString())
        .put("publisher", report.publisher())
        .put("city", report.city())
        .put("url", report.url())
        .put("folder", report.folder())
        .put("reader", reading.reader())
        .put("lexicon", reading.lexicon());
    ArrayNode sentences = row.putArray("sentences");
    for (Sentence sentence : reading.sentences()) {
      sentences
          .addObject()
          .put("number", sentence.number())
          .put("paragraph", sentence.paragraph())
          .put("start", sentence.span().start())
          .put("end", sentence.span().end());
    }
    return row;
  }

  static Report report(JsonNode row) {
    String published = text(row, "published");
    return new Report(
        new ReportId(row.path("report").asText()),
        row.path("name").asText(),
        row.path("text").asText(),
        row.path("bodyStart").asInt(),
        text(row, "headline"),
        published == null ? null : LocalDate.parse(published),
        text(row, "publisher"),
        text(row, "city"),
        text(row, "url"),
        text(row, "folder"));
  }

  static List<Sentence> sentences(JsonNode row) {
    List<Sentence> sentences = new ArrayList<>();
    for (JsonNode sentence : row.path("sentences")) {
      sentences.add(
          new Sentence(
              sentence.path("number").asInt(),
              sentence.path("paragraph").asInt(),
              new Span(sentence.path("start").asInt(), sentence.path("end").asInt())));
    }
    return sentences;
  }

  private static @Nullable String text(JsonNode row, String field) {
    return row.path(field).isTextual() ? row.path(field).asText() : null;
  }
}
