package org.dragoman.exchange.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON objects one after another or in an array, whether they take one line or several. */
final class JsonSource {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<List<String>> names;
  private final ChunkWriter writer;

  /**
   * @param names of each column's field, the first that an object has counts; dots lead into
   *     objects
   */
  JsonSource(List<List<String>> names, ChunkWriter writer) {
    this.names = List.copyOf(names);
    this.writer = writer;
  }

  void read(InputStream in) throws IOException {
    long line = 1;
    try (MappingIterator<JsonNode> objects = MAPPER.readerFor(JsonNode.class).readValues(in)) {
      while (objects.hasNextValue()) {
        line = objects.getCurrentLocation().getLineNr();
        JsonNode object = objects.nextValue();
        if (object.isObject()) {
          accept(line, object);
        } else {
          writer.reject(line, "not a JSON object");
        }
      }
    } catch (JsonProcessingException e) {
      writer.reject(
          e.getLocation() == null ? line : e.getLocation().getLineNr(),
          "not JSON from here on: the rest is not read");
    }
    writer.handOver();
  }

  private void accept(long line, JsonNode object) throws IOException {
    List<@Nullable String> fields = new ArrayList<>();
    names.forEach(of -> fields.add(find(object, of)));
    writer.add(line, fields);
  }

  private static @Nullable String find(JsonNode object, List<String> of) {
    for (String name : of) {
      JsonNode value = at(object, name);
      if (!value.isMissingNode() && !value.isNull()) {
        return text(value);
      }
    }
    return null;
  }

  private static JsonNode at(JsonNode object, String name) {
    JsonNode value = object;
    for (String step : name.split("\\.")) {
      value = value.isArray() ? value.path(0).path(step) : value.path(step);
    }
    return value;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(one -> one.isObject() ? one.path("code").asText() : one.asText())
          .collect(Collectors.joining(";"));
    }
    return value.asText();
  }
}
