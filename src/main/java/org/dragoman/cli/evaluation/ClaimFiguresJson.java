package org.dragoman.cli.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.evaluation.ClaimFigures;
import org.dragoman.evaluation.Score;

/**
 * Figures on claims as one JSON object: the fields of the guidelines' scorer, then {@code kinds}
 * and {@code errors}.
 */
public final class ClaimFiguresJson {

  private ClaimFiguresJson() {}

  /**
   * @param errors so many missed or spurious claims are listed
   */
  public static String render(ClaimFigures figures, int errors) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("reports", figures.reports());
    json.put("gold", figures.gold()).put("predicted", figures.predicted());
    figures.scores().forEach((strictness, score) -> put(json.putObject(strictness.label()), score));
    put(json.putObject("unreal"), figures.unreal());
    json.putArray("firm interval").add(figures.low()).add(figures.high());
    ObjectNode attributes = json.putObject("attributes");
    figures
        .attributes()
        .forEach((attribute, share) -> attributes.put(attribute.label(), Digits.of(share)));
    ObjectNode recall = json.putObject("firm recall by kind");
    ObjectNode kinds = json.putObject("kinds");
    figures
        .kinds()
        .forEach(
            (kind, counts) -> {
              if (counts.gold() > 0) {
                recall.put(kind, counts.hits() + "/" + counts.gold());
              }
              put(kinds.putObject(kind), counts.score());
            });
    if (errors > 0) {
      figures.errors().stream()
          .limit(errors)
          .forEach(
              error ->
                  json.withArray("errors")
                      .addObject()
                      .set(
                          error.missed() ? "missed" : "spurious",
                          ClaimFiguresTable.withoutEmpty(error.claim())));
    }
    return json.toString();
  }

  static void put(ObjectNode json, Score score) {
    json.put("precision", score.precision()).put("recall", score.recall()).put("f1", score.f1());
  }
}
