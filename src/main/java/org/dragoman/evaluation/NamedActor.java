package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor's name with the country it belongs to.
 *
 * @param context in which it is used; empty where none is told
 * @param date on which it was used; null where the file gives none as 2024-06-19
 * @param country ISO 3166-1 alpha-3, or PLOVER's code of a body of states: {@code UNO}, {@code EUR}
 *     or {@code IGO}
 */
public record NamedActor(String name, String context, @Nullable LocalDate date, String country) {

  /**
   * The names of a JSON Lines file that have an {@code expectedCountry}; others are left out.
   *
   * @throws EvaluationException naming file and line of what is missing
   */
  public static List<NamedActor> list(Path file) {
    return JsonLines.read(file, NamedActor::of).stream()
        .filter(actor -> !actor.country().isEmpty())
        .toList();
  }

  private static NamedActor of(JsonNode line) {
    if (!line.path("text").isTextual()) {
      throw new IllegalArgumentException("'text' is missing");
    }
    JsonNode expected = line.path("expectedCountry");
    String country = expected.isTextual() ? expected.asText() : "";
    return new NamedActor(
        line.path("text").asText(),
        line.path("context").asText(),
        date(line.path("date").asText()),
        country);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
