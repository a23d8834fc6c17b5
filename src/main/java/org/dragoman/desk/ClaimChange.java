package org.dragoman.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Claim;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.record.ClaimJson;
import org.dragoman.record.ClaimJsonReader;

/**
 * New values for fields of a claim, as text.
 *
 * @param values by the field names of docs/claims.md, {@code about.} before those of the inner
 *     event; lists joined by commas, nothing for null
 */
public record ClaimChange(Map<String, String> values) {

  private static final Set<String> LISTS = Set.of("actor", "recipient");
  private static final List<String> INNER =
      List.of("type", "actor", "recipient", "negated", "earliest", "latest");
  private static final List<String> FIELDS =
      List.of(
          "kind",
          "type",
          "mode",
          "actor",
          "recipient",
          "status",
          "negated",
          "source",
          "earliest",
          "latest",
          "place",
          "about",
          "form",
          "provision",
          "name",
          "likelihood");

  public ClaimChange {
    values = Map.copyOf(values);
    values.forEach(ClaimChange::check);
  }

  /**
   * The claim with these values, at the same evidence and with the reader's confidence.
   *
   * @throws IllegalArgumentException naming the field whose value cannot be
   */
  public Claim apply(RecordedClaim recorded) {
    Claim before = recorded.claim();
    ObjectNode json = ClaimJson.write(recorded.reference().document(), before);
    Stream.concat(FIELDS.stream(), INNER.stream().map(field -> "about." + field))
        .filter(values::containsKey)
        .forEach(field -> set(json, field, values.getOrDefault(field, "")));
    Claim after = read(json, before);
    values.keySet().forEach(field -> requireKept(field, recorded, after));
    return withItsParties(after);
  }

  private static void check(String field, String value) {
    boolean known =
        FIELDS.contains(field)
            || field.startsWith("about.") && INNER.contains(field.substring("about.".length()));
    if (!known) {
      throw new IllegalArgumentException(
          "a claim has no field '"
              + field
              + "'; it has "
              + String.join(", ", FIELDS)
              + ", and about."
              + String.join(", about.", INNER));
    }
    if (value.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("'" + field + "' must not hold control characters");
    }
    checkShape(field.replace("about.", ""), field, value);
  }

  private static void checkShape(String name, String field, String value) {
    if (name.equals("about") && !value.isEmpty()) {
      throw new IllegalArgumentException(
          "'about' can only be emptied; set about.type, about.actor …");
    }
    if (name.equals("negated") && !Set.of("true", "false").contains(value)) {
      throw new IllegalArgumentException("'" + field + "' is true or false, not '" + value + "'");
    }
    if (name.equals("place") && !value.matches("([A-Z]{3})?")) {
      throw new IllegalArgumentException(
          "'place' is a country's three letters such as PRK, not '" + value + "'");
    }
    if (field.equals("about.type") && !innerTypes().anyMatch(value::equals)) {
      throw new IllegalArgumentException("'" + value + "' is no about.type");
    }
  }

  private static Stream<String> innerTypes() {
    return Stream.concat(
        Arrays.stream(PloverType.values()).map(PloverType::name),
        Arrays.stream(AgreementType.values()).map(AgreementType::code));
  }

  private static void set(ObjectNode json, String field, String value) {
    if (field.startsWith("about.")) {
      ObjectNode about =
          json.get("about") instanceof ObjectNode found ? found : json.putObject("about");
      set(about, field.substring("about.".length()), value);
    } else if (LISTS.contains(field)) {
      ArrayNode codes = json.putArray(field);
      Arrays.stream(value.split(","))
          .map(String::strip)
          .filter(code -> !code.isEmpty())
          .forEach(codes::add);
    } else if (field.equals("negated")) {
      json.put(field, Boolean.parseBoolean(value));
    } else {
      json.put(field, value.isEmpty() ? null : value);
    }
  }

  private static Claim read(ObjectNode json, Claim before) {
    if (json.get("about") instanceof ObjectNode about && !about.path("type").isTextual()) {
      throw new IllegalArgumentException("what the claim is about needs an about.type");
    }
    try {
      return ClaimJsonReader.read(json, before.evidence());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "dates are written 2024-06-19; this is none: " + e.getMessage(), e);
    }
  }

  /** A red line has no mode, a norm no form …: nobody's value is dropped in silence. */
  private void requireKept(String field, RecordedClaim recorded, Claim after) {
    String top = field.replaceAll("\\..*", "");
    boolean dropped = ClaimJson.write(recorded.reference().document(), after).path(top).isNull();
    if (dropped && !values.getOrDefault(field, "").isEmpty()) {
      throw new IllegalArgumentException(
          "a claim of kind " + after.assertion().kind().code() + " has no '" + top + "'");
    }
  }

  private static Claim withItsParties(Claim claim) {
    Sides sides = claim.assertion().sides();
    return new Claim(
        claim.evidence(),
        claim.assertion(),
        claim.firmness(),
        claim.source(),
        claim.when(),
        claim.place(),
        claim.parties().stream()
            .filter(
                party ->
                    switch (party.side()) {
                      case ACTOR -> sides.actor().contains(party.code());
                      case RECIPIENT -> sides.recipient().contains(party.code());
                    })
            .toList(),
        claim.confidence(),
        claim.coding(),
        claim.extra());
  }
}
