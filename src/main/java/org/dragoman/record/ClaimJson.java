package org.dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Coding;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Party;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * Claims as JSON objects with the fields of the claims guide in its order, then {@code id}, {@code
 * confidence} and {@code parties}; of a data set's rows also {@code coding} and {@code extra}.
 * Offsets are in Unicode code points.
 */
public final class ClaimJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ClaimJson() {}

  /** One claim of a report's sentence, all fields written, null or empty where nothing is known. */
  public static ObjectNode write(String document, Claim claim) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("document", document);
    if (claim.evidence() instanceof Evidence.Sentence sentence) {
      json.put("start", sentence.start()).put("end", sentence.end());
    } else {
      json.putNull("start").putNull("end");
    }
    Assertion assertion = claim.assertion();
    json.put("kind", assertion.kind().code()).put("type", assertion.typeCode());
    json.put("mode", assertion instanceof Assertion.Event event ? event.mode() : null);
    sides(json, assertion.sides());
    json.put("status", claim.firmness().status().code()).put("negated", claim.firmness().negated());
    json.put("source", claim.source());
    interval(json, claim.when());
    json.put("place", claim.place());
    json.set("about", about(assertion));
    agreement(json, assertion);
    Likelihood likelihood = claim.firmness().likelihood();
    json.put("likelihood", likelihood == null ? null : likelihood.word());
    json.put("id", claim.id().value()).put("confidence", claim.confidence());
    json.set("parties", parties(claim.parties()));
    Coding coding = claim.coding();
    if (coding != null) {
      json.putObject("coding")
          .put("scheme", coding.scheme())
          .put("code", coding.code())
          .put("score", coding.score());
    }
    if (!claim.extra().isEmpty()) {
      ObjectNode extra = json.putObject("extra");
      claim.extra().forEach(extra::put);
    }
    return json;
  }

  private static void sides(ObjectNode json, Sides sides) {
    json.set("actor", codes(sides.actor()));
    json.set("recipient", codes(sides.recipient()));
  }

  private static ArrayNode codes(List<ActorCode> codes) {
    ArrayNode array = MAPPER.createArrayNode();
    codes.forEach(code -> array.add(code.value()));
    return array;
  }

  private static void interval(ObjectNode json, TimeInterval when) {
    json.put("earliest", when.earliest() == null ? null : when.earliest().toString());
    json.put("latest", when.latest() == null ? null : when.latest().toString());
  }

  private static @Nullable JsonNode about(Assertion assertion) {
    InnerEvent inner = innerOf(assertion);
    if (inner == null) {
      return null;
    }
    ObjectNode json = MAPPER.createObjectNode();
    json.put("type", inner.type());
    sides(json, inner.sides());
    json.put("negated", inner.negated());
    interval(json, inner.when());
    return json;
  }

  private static @Nullable InnerEvent innerOf(Assertion assertion) {
    if (assertion instanceof Assertion.Event event) {
      return event.about();
    }
    return assertion instanceof Assertion.RedLine line ? line.about() : null;
  }

  private static void agreement(ObjectNode json, Assertion assertion) {
    Assertion.Agreement agreement = assertion instanceof Assertion.Agreement found ? found : null;
    json.put(
        "form", agreement == null || agreement.form() == null ? null : agreement.form().code());
    json.put(
        "provision",
        agreement == null || agreement.provision() == null ? null : agreement.provision().code());
    json.put("name", agreement == null ? null : agreement.name());
  }

  private static ArrayNode parties(List<Party> parties) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Party party : parties) {
      ObjectNode json = array.addObject();
      json.put("side", party.side().name().toLowerCase(Locale.ROOT))
          .put("code", party.code().value());
      json.put("country", party.country()).put("sector", party.sector());
      json.put("name", party.name()).put("text", party.text());
    }
    return array;
  }
}
