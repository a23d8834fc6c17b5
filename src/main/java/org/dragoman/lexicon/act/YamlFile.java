package org.dragoman.lexicon.act;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.dragoman.lexicon.Problems;

/** A YAML file as a tree that remembers the line of every value, for messages. */
final class YamlFile {

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String name;
  private final JsonParser parser;

  private YamlFile(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  /** A value with the line it stands on. */
  record Node(String file, int line, Object value) {

    LexiconException problem(String problem) {
      return new LexiconException(file, line, problem);
    }

    @SuppressWarnings("unchecked")
    List<Node> items() {
      if (value instanceof List<?> list) {
        return (List<Node>) list;
      }
      throw problem("expected a list, as in [visit, tour]");
    }

    @SuppressWarnings("unchecked")
    Map<String, Node> fields() {
      if (value instanceof Map<?, ?> map) {
        return (Map<String, Node>) map;
      }
      throw problem("expected fields, as in 'mode: visit'");
    }

    String text() {
      if (value instanceof String text && !text.isBlank()) {
        return text.strip();
      }
      throw problem("expected a word or words");
    }

    List<String> texts() {
      return items().stream().map(Node::text).toList();
    }

    Optional<Node> find(String field) {
      return Optional.ofNullable(fields().get(field));
    }

    Node get(String field) {
      return find(field).orElseThrow(() -> problem("'" + field + "' is missing"));
    }

    boolean flag(String field) {
      return find(field).map(Node::flag).orElse(false);
    }

    private boolean flag() {
      if (!text().equals("true") && !text().equals("false")) {
        throw problem("expected true or false, not '" + text() + "'");
      }
      return text().equals("true");
    }

    /** Complains about each field that is not among the known ones. */
    void checkFields(Set<String> known, Problems problems) {
      fields()
          .forEach(
              (field, at) -> {
                if (!known.contains(field)) {
                  problems.attempt(
                      () -> {
                        throw at.problem(
                            "unknown field '"
                                + field
                                + "'; known are "
                                + known.stream().sorted().toList());
                      });
                }
              });
    }
  }

  static Node read(Source source) {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      parser.nextToken();
      return new YamlFile(source.name(), parser).node();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new LexiconException(
          source.name(),
          at == null ? 0 : at.getLineNr(),
          "is not valid YAML: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new LexiconException(source.name(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private Node node() throws IOException {
    int line = parser.currentLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node());
      }
      return new Node(name, line, items);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        parser.nextToken();
        Node value = node();
        if (fields.put(field, value) != null) {
          throw value.problem("'" + field + "' stands here for the second time");
        }
      }
      return new Node(name, line, fields);
    }
    return new Node(name, line, token == null ? "" : parser.getText());
  }
}
