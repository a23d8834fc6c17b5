package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.question.Forecast;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Scored;
import org.dragoman.question.Verdict;

/** A forecast of the ledger as a row; docs/question-sets.md explains the columns. */
final class LedgerColumns {

  private static final Map<String, String> TYPES = types();

  private LedgerColumns() {}

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("question", "VARCHAR");
    types.put("version", "INTEGER");
    types.put("text", "VARCHAR");
    types.put("forecaster", "VARCHAR");
    types.put("kind", "VARCHAR");
    types.put("made", "DATE");
    types.put("what", "VARCHAR");
    types.put("window_from", "DATE");
    types.put("window_to", "DATE");
    types.put("outcomes", "VARCHAR[]");
    types.put("probabilities", "DOUBLE[]");
    types.put("verdict", "VARCHAR");
    types.put("outcome", "VARCHAR");
    types.put("known", "DATE");
    types.put("provisional", "BOOLEAN");
    types.put("scored", "BOOLEAN");
    types.put("score", "DOUBLE");
    types.put("log_score", "DOUBLE");
    types.put("base_rate", "DOUBLE[]");
    types.put("base_rate_score", "DOUBLE");
    types.put("claims", "VARCHAR[]");
    types.put("reference", "VARCHAR[]");
    types.put("resolved_by", "VARCHAR[]");
    types.put("why", "VARCHAR");
    return types;
  }

  /** Names with DuckDB's types, in order. */
  static Map<String, String> all() {
    return TYPES;
  }

  /** All columns in their order; null where there is no value. */
  static ObjectNode row(LedgerEntry entry, String text) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    Scored scored = entry.scored();
    boolean implied = entry.question().isEmpty();
    row.put("question", implied ? null : entry.question());
    row.put("version", implied ? null : entry.version());
    row.put("text", text.isEmpty() ? null : text);
    putForecast(row, scored.forecast());
    putVerdict(row, scored);
    row.put("score", scored.brier().orElse(null));
    row.put("log_score", scored.logScore().orElse(null));
    putBaseRate(row, entry);
    putClaims(row, scored);
    row.put("why", why(scored.verdict()));
    return row;
  }

  private static void putForecast(ObjectNode row, Forecast forecast) {
    Matter matter = forecast.matter();
    row.put("forecaster", forecast.forecaster().name());
    row.put("kind", forecast.forecaster().kind().code());
    row.put("made", forecast.made().toString());
    row.put("what", matter.criterion().words());
    row.put("window_from", matter.window().from().toString());
    row.put("window_to", matter.window().to().toString());
    strings(row.putArray("outcomes"), matter.outcomes().names());
    numbers(row.putArray("probabilities"), forecast.probabilities());
  }

  private static void putVerdict(ObjectNode row, Scored scored) {
    Verdict verdict = scored.verdict();
    List<String> names = scored.forecast().matter().outcomes().names();
    row.put("verdict", verdict.words());
    row.put("outcome", verdict.outcome().map(known -> names.get(known.index())).orElse(null));
    row.put("known", verdict.outcome().map(Outcome::known).map(LocalDate::toString).orElse(null));
    row.put("provisional", verdict.outcome().map(Outcome::provisional).orElse(null));
    row.put("scored", scored.outcome().isPresent());
  }

  private static void putBaseRate(ObjectNode row, LedgerEntry entry) {
    Probabilities baseRate = entry.baseRate();
    if (baseRate == null) {
      row.putNull("base_rate").putNull("base_rate_score");
      return;
    }
    numbers(row.putArray("base_rate"), baseRate);
    row.put(
        "base_rate_score",
        entry.scored().outcome().map(known -> baseRate.rankedScore(known.index())).orElse(null));
  }

  private static void putClaims(ObjectNode row, Scored scored) {
    List<RecordedClaim> restsOn = scored.forecast().claims();
    strings(row.putArray("claims"), ids(restsOn));
    strings(
        row.putArray("reference"),
        restsOn.stream().map(claim -> claim.reference().toString()).distinct().toList());
    strings(
        row.putArray("resolved_by"),
        ids(scored.verdict().outcome().map(Outcome::claims).orElse(List.of())));
  }

  private static String why(Verdict verdict) {
    return verdict instanceof Verdict.Annulled annulled
        ? annulled.who() + ": " + annulled.why()
        : verdict.outcome().map(Outcome::why).orElse(verdict.words());
  }

  private static List<String> ids(List<RecordedClaim> claims) {
    return claims.stream().map(claim -> claim.claim().id().value()).toList();
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static void numbers(ArrayNode array, Probabilities probabilities) {
    probabilities.of().forEach(array::add);
  }
}
