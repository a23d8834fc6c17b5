package org.dragoman.cli.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.evaluation.Confusion;

/** Expected against given labels, as a table for people or as JSON. */
public final class ConfusionTable {

  private static final String ROW = "%-12s %s %9s  %s";

  private ConfusionTable() {}

  /**
   * @param what is labelled, in the plural
   * @param wrong the wrong cases to list, each in words
   */
  public static String render(
      EvaluationFormat format, String what, Confusion confusion, List<String> wrong) {
    return switch (format) {
      case table -> table(what, confusion, wrong);
      case json -> json(confusion, wrong);
    };
  }

  private static String table(String what, Confusion confusion, List<String> wrong) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d %s, accuracy %s, macro-F1 %s over %d labels%n"
            .formatted(
                confusion.total(),
                what,
                Digits.of(confusion.accuracy(), 4),
                Digits.of(confusion.macroF1(), 4),
                confusion.labels().size()));
    lines.add(
        ROW.formatted(
            "", "%9s %9s %9s".formatted("precision", "recall", "F1"), "expected", "taken for"));
    for (String label : confusion.labels()) {
      lines.add(
          ROW.formatted(
              label,
              Digits.columns(confusion.score(label)),
              confusion.expected(label),
              others(confusion, label)));
    }
    lines.addAll(wrong);
    return String.join("\n", lines);
  }

  private static String others(Confusion confusion, String label) {
    return confusion.row(label).entrySet().stream()
        .filter(given -> !given.getKey().equals(label))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(given -> given.getKey() + " " + given.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String json(Confusion confusion, List<String> wrong) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("cases", confusion.total()).put("accuracy", confusion.accuracy());
    json.put("macro-f1", confusion.macroF1());
    ObjectNode labels = json.putObject("labels");
    for (String label : confusion.labels()) {
      ObjectNode node = labels.putObject(label);
      ClaimFiguresJson.put(node, confusion.score(label));
      ObjectNode given = node.putObject("given");
      confusion.row(label).forEach(given::put);
    }
    if (!wrong.isEmpty()) {
      ArrayNode errors = json.putArray("errors");
      wrong.forEach(errors::add);
    }
    return json.toString();
  }
}
