package org.dragoman.desk.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.RelationType;
import org.dragoman.codes.PloverType;
import org.dragoman.record.ClaimJsonReader;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are only supposed: a JSON object with the fields of docs/claims.md, or the short form
 * {@code CONSULT/visit RUS>PRK occurred 2024-06-19}.
 */
public final class HypotheticalClaim {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DATA_SET = "what-if";
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<type>[\\w-]+)(?:/(?<detail>[\\w-]+))?\\s+(?<actor>[\\w:,-]+)(?:>(?<recipient>[\\w:,-]*))?"
              + "(?:\\s+(?<not>!)?(?<status>[a-z]+))?(?:\\s+(?<from>\\d{4}-\\d\\d-\\d\\d)(?:\\.\\.(?<to>\\d{4}-\\d\\d-\\d\\d))?)?");

  private HypotheticalClaim() {}

  /**
   * @param number tells it apart from others of the same question
   * @param day on which it is supposed to be published
   * @throws IllegalArgumentException saying what is wrong
   */
  public static RecordedClaim of(String text, int number, LocalDate day) {
    JsonNode json = text.strip().startsWith("{") ? parse(text) : expand(text.strip());
    return new RecordedClaim(
        claim(json, new Evidence.Row(DATA_SET, "", Integer.toString(number))),
        new Reference.InDataSet(DATA_SET, Integer.toString(number)),
        day,
        null,
        null,
        null,
        day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static Claim claim(JsonNode json, Evidence evidence) {
    try {
      return ClaimJsonReader.read(completed(json), evidence);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + e.getParsedString() + "' is no day", e);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is no JSON object: " + e.getOriginalMessage(), e);
    }
  }

  /** What is left out is a plain fact of full confidence. */
  private static ObjectNode completed(JsonNode given) {
    ObjectNode json = MAPPER.createObjectNode().put("status", "occurred").put("confidence", 1);
    given.fields().forEachRemaining(field -> json.set(field.getKey(), field.getValue()));
    return json;
  }

  private static ObjectNode expand(String text) {
    Matcher given = SHORT.matcher(text);
    if (!given.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is neither a JSON object nor of the form TYPE[/MODE] ACTOR>RECIPIENT [STATUS]"
              + " [DAY[..DAY]], e.g. CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19");
    }
    ObjectNode json = MAPPER.createObjectNode();
    assertion(json, given.group("type"), given.group("detail"));
    codes(json.putArray("actor"), given.group("actor"));
    codes(json.putArray("recipient"), given.group("recipient"));
    json.put("status", given.group("status") == null ? "occurred" : given.group("status"));
    json.put("negated", given.group("not") != null);
    String from = given.group("from");
    json.put("earliest", from);
    json.put("latest", given.group("to") == null ? from : given.group("to"));
    return json;
  }

  private static void assertion(ObjectNode json, String type, @Nullable String detail) {
    if (PloverType.find(type.toUpperCase(Locale.ROOT)).isPresent()) {
      json.put("kind", "event").put("type", type.toUpperCase(Locale.ROOT)).put("mode", detail);
    } else if (Arrays.stream(AgreementType.values()).anyMatch(one -> one.code().equals(type))) {
      json.put("kind", "agreement").put("type", type).put("form", detail);
    } else if (Arrays.stream(RelationType.values()).anyMatch(one -> one.code().equals(type))) {
      json.put("kind", "relation").put("type", type);
    } else {
      throw new IllegalArgumentException(
          "'" + type + "' is no PLOVER type, no stage of an agreement and no relation");
    }
  }

  private static void codes(ArrayNode array, @Nullable String list) {
    if (list != null && !list.isEmpty()) {
      Arrays.stream(list.split(",")).forEach(array::add);
    }
  }
}
