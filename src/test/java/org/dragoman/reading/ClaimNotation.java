package org.dragoman.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the notation of {@link ScenarioTest}.
 *
 * @param head kind, type, sides, status and negation
 * @param details what stands behind the bars
 */
record ClaimNotation(String head, Map<String, String> details) {

  static ClaimNotation parse(String line) {
    String[] parts = line.split("\\|");
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].strip().split("=", 2);
      details.put(pair[0], pair[1]);
    }
    return new ClaimNotation(parts[0].strip(), details);
  }

  static ClaimNotation of(Claim claim) {
    Assertion assertion = claim.assertion();
    Map<String, String> details = new LinkedHashMap<>();
    put(details, "source", claim.source());
    put(details, "dates", dates(claim.when()));
    put(details, "place", claim.place());
    put(details, "likelihood", likelihood(claim));
    if (assertion instanceof Assertion.Event event) {
      put(details, "mode", event.mode());
      put(details, "about", about(event.about()));
    } else if (assertion instanceof Assertion.RedLine line) {
      put(details, "about", about(line.about()));
    } else if (assertion instanceof Assertion.Agreement agreement) {
      put(details, "form", agreement.form() == null ? null : agreement.form().code());
      put(
          details,
          "provision",
          agreement.provision() == null ? null : agreement.provision().code());
      put(details, "name", agreement.name());
    }
    String head =
        assertion.kind().code()
            + " "
            + assertion.typeCode()
            + sides(assertion.sides())
            + " "
            + claim.firmness().status().code()
            + (claim.firmness().negated() ? " not" : "");
    return new ClaimNotation(head, details);
  }

  /** Whether the claim is this one: the same head, and the same in all details named here. */
  boolean isMetBy(ClaimNotation claim) {
    return head.equals(claim.head)
        && details.entrySet().stream()
            .allMatch(d -> d.getValue().equals(claim.details.getOrDefault(d.getKey(), "none")));
  }

  private static void put(Map<String, String> details, String key, @Nullable String value) {
    if (value != null) {
      details.put(key, value);
    }
  }

  private static @Nullable String likelihood(Claim claim) {
    return claim.firmness().likelihood() == null ? null : claim.firmness().likelihood().word();
  }

  private static @Nullable String dates(TimeInterval when) {
    return when.isKnown() ? when.earliest() + ".." + when.latest() : null;
  }

  private static @Nullable String about(@Nullable InnerEvent inner) {
    return inner == null
        ? null
        : inner.type() + sides(inner.sides()) + (inner.negated() ? " not" : "");
  }

  private static String sides(Sides sides) {
    String actor = codes(sides.actor());
    String recipient = codes(sides.recipient());
    return (actor.isEmpty() ? "" : " " + actor) + (recipient.isEmpty() ? "" : " > " + recipient);
  }

  private static String codes(List<?> codes) {
    return codes.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return head
        + details.entrySet().stream()
            .map(detail -> " | " + detail.getKey() + "=" + detail.getValue())
            .collect(Collectors.joining());
  }
}
