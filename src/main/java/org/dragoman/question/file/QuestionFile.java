package org.dragoman.question.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.Set;
import org.dragoman.question.Matter;
import org.dragoman.question.Question;
import org.dragoman.question.QuestionException;
import org.dragoman.question.Window;

/** A question as a YAML file; the format stands in docs/questions.md. */
public final class QuestionFile {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .build();
  private static final Set<String> KEYS =
      Set.of(
          "question",
          "text",
          "asked",
          "closes",
          "window",
          "criterion",
          "outcomes",
          "sources",
          "fine print");

  private QuestionFile() {}

  /**
   * @throws QuestionException saying what is wrong; without the file's name
   */
  public static Question read(String text) {
    Fields fields = new Fields("", parse(text));
    fields.checkKeys(KEYS);
    Window window = window(fields.required("window"));
    LocalDate closes = fields.date("closes", window.to());
    JsonNode criterion = fields.node("criterion");
    if (criterion.isMissingNode() || criterion.isNull()) {
      throw new QuestionException(
          "it has no 'criterion' that the record could be asked for, that is an 'event' or an"
              + " 'agreement' with its parties");
    }
    return new Question(
        fields.required("question"),
        fields.required("text"),
        fields.date("asked", window.from()),
        closes,
        new Matter(
            CriterionText.read(new Fields("criterion", criterion)),
            window,
            OutcomesText.read(fields.node("outcomes")),
            fields.number("sources", Matter.USUAL_SOURCES)),
        fields.text("fine print"));
  }

  public static String write(Question question) {
    Matter matter = question.matter();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("question", question.id());
    root.put("text", question.text());
    root.put("asked", question.asked().toString());
    root.put("closes", question.closes().toString());
    root.put("window", matter.window().toString());
    root.set("criterion", CriterionText.write(matter.criterion(), root.objectNode()));
    root.set("outcomes", OutcomesText.write(matter.outcomes(), root.arrayNode()));
    root.put("sources", matter.sources());
    if (!question.finePrint().isEmpty()) {
      root.put("fine print", question.finePrint());
    }
    try {
      return MAPPER.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static JsonNode parse(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      if (root == null || !root.isObject()) {
        throw new QuestionException("it holds no question: 'question', 'text', 'window' ...");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new QuestionException(
          "line " + line + ": is not valid YAML: " + e.getOriginalMessage().split("\n", 2)[0]);
    }
  }

  private static Window window(String text) {
    String[] days = text.split("\\.\\.", -1);
    if (days.length != 2) {
      throw new QuestionException(
          "'window' is two days, as in 2024-06-12..2024-06-30, not '" + text + "'");
    }
    return new Window(Fields.day("window", days[0]), Fields.day("window", days[1]));
  }

  static ArrayNode strings(ArrayNode array, Iterable<String> values) {
    values.forEach(array::add);
    return array;
  }
}
