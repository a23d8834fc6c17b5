package org.dragoman.cli.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.ClaimFigures;
import org.dragoman.evaluation.ClaimFigures.Misreading;

/** Figures on claims as a table for people. */
public final class ClaimFiguresTable {

  private static final String ROW = "%-14s %s";
  private static final String HEAD = "%9s %9s %9s".formatted("precision", "recall", "F1");

  private ClaimFiguresTable() {}

  /**
   * @param errors so many missed or spurious claims are listed at the end
   */
  public static String render(ClaimFigures figures, int errors) {
    List<String> lines = new ArrayList<>();
    lines.add(
        figures.reports()
            + " reports, "
            + figures.gold()
            + " annotated claims, "
            + figures.predicted()
            + " predicted\n");
    lines.add(ROW.formatted("", HEAD));
    figures
        .scores()
        .forEach(
            (strictness, score) ->
                lines.add(ROW.formatted(strictness.label(), Digits.columns(score))));
    lines.add(ROW.formatted("unreal", Digits.columns(figures.unreal())));
    lines.add(
        "\n95 % interval of firm F1 over reports: "
            + Digits.of(figures.low(), 4)
            + " to "
            + Digits.of(figures.high(), 4)
            + "\n");
    lines.add(ROW.formatted("firm, by kind", HEAD + "  recalled"));
    figures
        .kinds()
        .forEach(
            (kind, counts) ->
                lines.add(
                    ROW.formatted(kind, Digits.columns(counts.score()))
                        + "  "
                        + counts.hits()
                        + "/"
                        + counts.gold()));
    lines.add("\nattributes, where told in a pair of the same kind, type and shared sides");
    figures
        .attributes()
        .forEach(
            (attribute, share) -> lines.add(ROW.formatted(attribute.label(), Digits.of(share))));
    figures.errors().stream().limit(errors).map(ClaimFiguresTable::error).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String error(Misreading error) {
    return (error.missed() ? "missed " : "spurious ") + withoutEmpty(error.claim());
  }

  /** The claim without fields that say nothing. */
  static JsonNode withoutEmpty(JsonNode claim) {
    ObjectNode told = new ObjectMapper().createObjectNode();
    claim
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              boolean empty =
                  value.isNull()
                      || value.isTextual() && value.asText().isEmpty()
                      || value.isArray() && value.isEmpty();
              if (!empty) {
                told.set(field.getKey(), value);
              }
            });
    return told;
  }
}
