package org.dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Coding;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.NormType;
import org.dragoman.claim.Party;
import org.dragoman.claim.RedLineType;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Likelihood;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ClaimJson} writes. */
public final class ClaimJsonReader {

  private ClaimJsonReader() {}

  /**
   * @param evidence where the claim stands; the JSON names only the document
   * @throws IllegalArgumentException naming the field that holds no known value
   */
  public static Claim read(JsonNode json, Evidence evidence) {
    Firmness firmness =
        new Firmness(
            code(json, "status", ClaimStatus.values(), ClaimStatus::code),
            json.path("negated").asBoolean(),
            optional(json, "likelihood", Likelihood.values(), Likelihood::word));
    return new Claim(
        evidence,
        assertion(json),
        firmness,
        text(json, "source"),
        interval(json),
        text(json, "place"),
        parties(json.path("parties")),
        json.path("confidence").asDouble(),
        coding(json.path("coding")),
        extra(json.path("extra")));
  }

  private static @Nullable Coding coding(JsonNode json) {
    if (!json.isObject()) {
      return null;
    }
    JsonNode score = json.path("score");
    return new Coding(
        json.path("scheme").asText(),
        json.path("code").asText(),
        score.isNumber() ? score.asDouble() : null);
  }

  private static Map<String, String> extra(JsonNode json) {
    Map<String, String> extra = new TreeMap<>();
    json.fields()
        .forEachRemaining(
            field -> {
              if (!field.getValue().isNull()) {
                extra.put(field.getKey(), field.getValue().asText());
              }
            });
    return extra;
  }

  private static Assertion assertion(JsonNode json) {
    Sides sides = sides(json);
    return switch (code(json, "kind", ClaimKind.values(), ClaimKind::code)) {
      case EVENT ->
          new Assertion.Event(
              code(json, "type", PloverType.values(), PloverType::name),
              text(json, "mode"),
              sides,
              about(json));
      case AGREEMENT ->
          new Assertion.Agreement(
              code(json, "type", AgreementType.values(), AgreementType::code),
              sides,
              optional(json, "form", AgreementForm.values(), AgreementForm::code),
              optional(json, "provision", Provision.values(), Provision::code),
              text(json, "name"));
      case RED_LINE ->
          new Assertion.RedLine(
              code(json, "type", RedLineType.values(), RedLineType::code), sides, about(json));
      case NORM -> new Assertion.Norm(code(json, "type", NormType.values(), NormType::code), sides);
      case RELATION ->
          new Assertion.Relation(
              code(json, "type", RelationType.values(), RelationType::code), sides);
    };
  }

  private static @Nullable InnerEvent about(JsonNode json) {
    JsonNode about = json.path("about");
    if (!about.isObject()) {
      return null;
    }
    return new InnerEvent(
        about.path("type").asText(),
        sides(about),
        about.path("negated").asBoolean(),
        interval(about));
  }

  private static Sides sides(JsonNode json) {
    return Sides.of(codes(json.path("actor")), codes(json.path("recipient")));
  }

  private static List<ActorCode> codes(JsonNode array) {
    List<ActorCode> codes = new ArrayList<>();
    array.forEach(code -> codes.add(new ActorCode(code.asText())));
    return codes;
  }

  private static TimeInterval interval(JsonNode json) {
    return new TimeInterval(date(json, "earliest"), date(json, "latest"));
  }

  private static @Nullable LocalDate date(JsonNode json, String field) {
    String text = text(json, field);
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<Party> parties(JsonNode array) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode json : array) {
      Party.Side side = Party.Side.valueOf(json.path("side").asText().toUpperCase(Locale.ROOT));
      parties.add(
          new Party(
              side,
              new ActorCode(json.path("code").asText()),
              text(json, "country"),
              text(json, "sector"),
              text(json, "name"),
              json.path("text").asText()));
    }
    return parties;
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static <T> @Nullable T optional(
      JsonNode json, String field, T[] values, Function<T, String> code) {
    return json.path(field).isTextual() ? code(json, field, values, code) : null;
  }

  private static <T> T code(JsonNode json, String field, T[] values, Function<T, String> code) {
    String text = json.path(field).asText();
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no " + field));
  }
}
