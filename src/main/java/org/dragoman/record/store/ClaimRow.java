package org.dragoman.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Coding;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.ReportId;
import org.dragoman.record.ClaimJson;
import org.dragoman.record.ClaimJsonReader;
import org.jspecify.annotations.Nullable;

/** Claims as rows of a segment, in JSON on the way. */
final class ClaimRow {

  private static final String FIELDS =
      """
      "report": report, "start": "start", "end": "end", "data_set": data_set,
      "release": release, "natural_key": natural_key, "document": document, "sentence": sentence,
      "kind": kind, "type": type, "mode": mode, "actor": actor, "recipient": recipient,
      "status": status, "negated": negated, "source": source, "earliest": earliest,
      "latest": latest, "place": place, "about": about, "form": form, "provision": provision,
      "name": name, "likelihood": likelihood, "confidence": confidence,
      "scheme": scheme, "code": code, "score": score, "published": published,
      "publisher": publisher, "recorded": recorded\
      """
          .replace("\n", " ");

  private static final String DETAILS =
      ", \"parties\": parties, \"extra\": CAST(extra AS JSON), \"words\": words, \"url\": url";

  /** What is read of a row, with what {@link org.dragoman.record.ClaimQuery#detailed} adds. */
  static String select(boolean detailed) {
    return "to_json({" + FIELDS + (detailed ? DETAILS : "") + "})";
  }

  private ClaimRow() {}

  /** The row of a claim that was read from a report or put in the place of another. */
  static ObjectNode write(RecordedClaim recorded, @Nullable String reading) {
    Claim claim = recorded.claim();
    ObjectNode row = ClaimJson.write(recorded.reference().document(), claim);
    row.remove("coding");
    row.put("extra", claim.extra().isEmpty() ? null : row.path("extra").toString());
    row.put("reading", reading);
    if (claim.evidence() instanceof Evidence.Sentence sentence) {
      row.put("report", sentence.report().value());
    } else if (claim.evidence() instanceof Evidence.Row given) {
      row.put("data_set", given.dataSet())
          .put("release", given.release())
          .put("natural_key", given.naturalKey());
      row.putNull("document");
    }
    if (recorded.reference() instanceof Reference.InReport in) {
      row.put("sentence", in.sentence());
    }
    Coding coding = claim.coding();
    if (coding != null) {
      row.put("scheme", coding.scheme()).put("code", coding.code()).put("score", coding.score());
    }
    LocalDate published = recorded.published();
    row.put("published", published == null ? null : published.toString());
    return row.put("publisher", recorded.publisher())
        .put("words", recorded.words())
        .put("url", recorded.url());
  }

  /**
   * @param ofSegment when the rows of the segment were recorded, where they do not say
   */
  static RecordedClaim read(JsonNode row, Function<JsonNode, Instant> ofSegment) {
    Evidence evidence = evidence(row);
    Claim claim = ClaimJsonReader.read(withCoding((ObjectNode) row), evidence);
    return new RecordedClaim(
        claim,
        reference(row, evidence),
        row.path("published").isTextual() ? LocalDate.parse(row.path("published").asText()) : null,
        text(row, "publisher"),
        text(row, "words"),
        text(row, "url"),
        row.path("recorded").isTextual()
            ? time(row.path("recorded").asText())
            : ofSegment.apply(row));
  }

  /** A time as DuckDB writes it: {@code 2024-06-12 10:00:00.123}. */
  static Instant time(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  private static Evidence evidence(JsonNode row) {
    String report = text(row, "report");
    return report == null
        ? new Evidence.Row(
            row.path("data_set").asText(),
            row.path("release").asText(),
            row.path("natural_key").asText())
        : new Evidence.Sentence(
            new ReportId(report), row.path("start").asInt(), row.path("end").asInt());
  }

  private static Reference reference(JsonNode row, Evidence evidence) {
    return evidence instanceof Evidence.Row given
        ? new Reference.InDataSet(given.dataSet(), given.naturalKey())
        : new Reference.InReport(row.path("document").asText(), row.path("sentence").asInt());
  }

  private static ObjectNode withCoding(ObjectNode row) {
    row.put("confidence", shortest(row.path("confidence").asDouble()));
    if (row.path("code").isTextual()) {
      ObjectNode coding = row.putObject("coding");
      coding.set("scheme", row.path("scheme"));
      coding.set("code", row.path("code"));
      coding.set("score", row.path("score"));
    }
    return row;
  }

  /** A column of single precision as the decimal number that was written. */
  private static double shortest(double number) {
    return Double.parseDouble(Float.toString((float) number));
  }

  private static @Nullable String text(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
