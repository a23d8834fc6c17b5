package org.dragoman.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Outcomes.Ladder;
import org.dragoman.question.Outcomes.Ladder.Step;
import org.dragoman.question.QuestionException;
import org.dragoman.question.Rung;

/** The outcomes of a question in its file: {@code yes-no}, {@code ladder}, or steps of one. */
final class OutcomesText {

  private static final String USAGE = "'outcomes' is yes-no, ladder, or a list of steps, not ";

  private OutcomesText() {}

  static Outcomes read(JsonNode node) {
    if (node.isArray()) {
      List<Step> steps = new ArrayList<>();
      node.forEach(step -> steps.add(step(step)));
      return new Ladder(steps);
    }
    if (node.isObject()) {
      throw new QuestionException(USAGE + "an object");
    }
    String word = node.asText("");
    return switch (word) {
      case "", "null", "yes-no" -> new Outcomes.YesNo();
      case "ladder" -> Ladder.FULL;
      default -> throw new QuestionException(USAGE + "'" + word + "'");
    };
  }

  /** A rung, or a name with its rungs. */
  private static Step step(JsonNode node) {
    if (node.isTextual()) {
      return new Step(node.asText(), Set.of(rung(node.asText())));
    }
    if (node.size() != 1) {
      throw new QuestionException("a step in 'outcomes' is a rung, or a name with a list of rungs");
    }
    String name = node.fieldNames().next();
    EnumSet<Rung> rungs = EnumSet.noneOf(Rung.class);
    for (JsonNode one : node.path(name)) {
      if (!rungs.add(rung(one.asText()))) {
        throw new QuestionException(
            "the outcomes overlap: " + one.asText() + " stands twice in '" + name + "'");
      }
    }
    if (rungs.isEmpty()) {
      throw new QuestionException("the step '" + name + "' in 'outcomes' has no rungs");
    }
    return new Step(name, rungs);
  }

  private static Rung rung(String text) {
    return Rung.find(text)
        .orElseThrow(
            () ->
                new QuestionException(
                    "'outcomes': '"
                        + text
                        + "' is none of "
                        + Arrays.stream(Rung.values())
                            .map(Rung::code)
                            .collect(Collectors.joining(" < "))));
  }

  static JsonNode write(Outcomes outcomes, ArrayNode array) {
    if (outcomes instanceof Outcomes.YesNo) {
      return array.textNode("yes-no");
    }
    if (outcomes.equals(Ladder.FULL)) {
      return array.textNode("ladder");
    }
    for (Step step : ((Ladder) outcomes).steps()) {
      QuestionFile.strings(
          array.addObject().putArray(step.name()), step.rungs().stream().map(Rung::code).toList());
    }
    return array;
  }
}
