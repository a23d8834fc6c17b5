package org.dragoman.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.ClaimId;
import org.dragoman.record.Entry;
import org.jspecify.annotations.Nullable;

/** Questions, rulings and sealed forecasts as rows of segments. */
final class LedgerRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LedgerRows() {}

  static ObjectNode write(Entry.Asked asked) {
    return MAPPER
        .createObjectNode()
        .put("question", asked.question())
        .put("document", asked.document());
  }

  static Entry.Asked asked(JsonNode row) {
    return new Entry.Asked(row.path("question").asText(), row.path("document").asText());
  }

  static ObjectNode write(Entry.Ruling ruling) {
    return MAPPER
        .createObjectNode()
        .put("question", ruling.question())
        .put("outcome", ruling.outcome())
        .put("day", ruling.day().toString())
        .put("who", ruling.who())
        .put("why", ruling.why());
  }

  static Entry.Ruling ruling(JsonNode row) {
    return new Entry.Ruling(
        row.path("question").asText(),
        text(row, "outcome"),
        LocalDate.parse(row.path("day").asText()),
        row.path("who").asText(),
        row.path("why").asText());
  }

  static ObjectNode write(Entry.Sealed sealed) {
    ObjectNode row =
        MAPPER
            .createObjectNode()
            .put("question", sealed.question())
            .put("wording", sealed.wording())
            .put("forecaster", sealed.forecaster())
            .put("kind", sealed.kind())
            .put("made", sealed.made().toString())
            .put("reason", sealed.reason())
            .put("version", sealed.version());
    ArrayNode probabilities = row.putArray("probabilities");
    sealed.probabilities().forEach(probabilities::add);
    ArrayNode claims = row.putArray("claims");
    sealed.claims().forEach(claim -> claims.add(claim.value()));
    return row;
  }

  static Entry.Sealed sealed(JsonNode row) {
    List<Double> probabilities = new ArrayList<>();
    row.path("probabilities").forEach(one -> probabilities.add(one.asDouble()));
    List<ClaimId> claims = new ArrayList<>();
    row.path("claims").forEach(one -> claims.add(new ClaimId(one.asText())));
    return new Entry.Sealed(
        row.path("question").asText(),
        row.path("wording").asText(),
        row.path("forecaster").asText(),
        row.path("kind").asText(),
        LocalDate.parse(row.path("made").asText()),
        probabilities,
        row.path("reason").asText(),
        claims,
        row.path("version").asLong());
  }

  private static @Nullable String text(JsonNode row, String field) {
    return row.path(field).isTextual() ? row.path(field).asText() : null;
  }
}
