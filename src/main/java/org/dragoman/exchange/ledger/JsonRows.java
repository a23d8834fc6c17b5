package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON with a list of objects; the list's name says which format it is. */
final class JsonRows {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonRows() {}

  static SourceFile read(Path path, String text) {
    ObjectNode root = parse(text);
    for (Map.Entry<String, LedgerFormat> list : lists().entrySet()) {
      if (root.path(list.getKey()).isArray()) {
        JsonNode objects = root.remove(list.getKey());
        return file(path, list.getValue(), root, objects);
      }
    }
    throw new LedgerFileException(
        "it is no question set: it has no list 'questions', 'resolutions' or 'forecasts'");
  }

  private static Map<String, LedgerFormat> lists() {
    Map<String, LedgerFormat> lists = new LinkedHashMap<>();
    lists.put("questions", LedgerFormat.FORECASTBENCH_QUESTIONS);
    lists.put("resolutions", LedgerFormat.FORECASTBENCH_RESOLUTIONS);
    lists.put("forecasts", LedgerFormat.FORECASTBENCH_FORECASTS);
    return lists;
  }

  private static ObjectNode parse(String text) {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode root) {
        return root;
      }
      throw new LedgerFileException("it is no JSON object");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new LedgerFileException(
          "line " + line + ": is not valid JSON: " + e.getOriginalMessage().split("\n", 2)[0]);
    }
  }

  private static SourceFile file(
      Path path, LedgerFormat format, ObjectNode head, JsonNode objects) {
    List<SourceRow> rows = new ArrayList<>();
    List<SourceFile.Spoilt> spoilt = new ArrayList<>();
    for (int at = 0; at < objects.size(); at++) {
      if (objects.get(at) instanceof ObjectNode object) {
        rows.add(new SourceRow(at + 1L, object));
      } else {
        spoilt.add(new SourceFile.Spoilt(at + 1L, "no object"));
      }
    }
    return new SourceFile(path, format, new SourceRow(0, head), rows, spoilt);
  }
}
