package org.dragoman.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Files with one JSON object per line; empty lines do not count. */
public final class JsonLines {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLines() {}

  /**
   * Each line as a value.
   *
   * @throws EvaluationException naming file and line of what {@code toValue} refuses with an {@link
   *     IllegalArgumentException} or what is no JSON object
   */
  public static <T> List<T> read(Path file, Function<JsonNode, T> toValue) {
    List<T> values = new ArrayList<>();
    int number = 0;
    for (String line : text(file).split("\r?\n")) {
      number++;
      if (!line.isBlank()) {
        try {
          values.add(toValue.apply(MAPPER.readTree(line)));
        } catch (JsonProcessingException e) {
          throw new EvaluationException(file + ":" + number + ": is not valid JSON");
        } catch (IllegalArgumentException e) {
          throw new EvaluationException(file + ":" + number + ": " + e.getMessage());
        }
      }
    }
    return values;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new EvaluationException(file + ": cannot be read as UTF-8 text");
    }
  }
}
