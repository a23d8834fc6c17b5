package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of a table, or an object of a JSON file.
 *
 * @param place its line, or its number among the objects, from 1
 * @param fields by name; columns in small letters
 */
record SourceRow(long place, ObjectNode fields) {

  private static final Set<String> UNKNOWN = Set.of("", "none", "nan", "null", "n/a", "na");

  /** What could move a terminal's cursor says nothing in a text. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\n\t]]");

  JsonNode node(String name) {
    return fields.path(name);
  }

  /** Empty where it is missing, or said to be unknown. */
  Optional<String> find(String name) {
    JsonNode value = node(name);
    if (value.isMissingNode() || value.isContainerNode()) {
      return Optional.empty();
    }
    String text = CONTROL.matcher(value.asText().replace("\r\n", "\n")).replaceAll(" ").strip();
    return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(text);
  }

  String get(String name) {
    return find(name).orElseThrow(() -> new RowProblem("no " + name));
  }

  Optional<LocalDate> findDay(String name) {
    return findMoment(name).map(Moments::day);
  }

  Optional<Instant> findMoment(String name) {
    return find(name)
        .map(
            text ->
                Moments.find(text)
                    .orElseThrow(() -> new RowProblem("a date that is none as " + name)));
  }

  double getProbability(String name) {
    return probability(name, get(name));
  }

  static double probability(String name, String text) {
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new RowProblem(name + " is no number");
    }
    throw new RowProblem(name + " lies outside 0 to 1");
  }
}
