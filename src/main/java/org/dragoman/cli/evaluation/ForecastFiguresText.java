package org.dragoman.cli.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.ForecastFigures;
import org.dragoman.evaluation.ForecastFigures.Misreading;
import org.dragoman.evaluation.MeasuredForecast;

/** Figures on forecasts as a table for people, or as one JSON object. */
public final class ForecastFiguresText {

  private static final String ROW = "%-24s %s  %s";

  private ForecastFiguresText() {}

  /**
   * @param errors so many missed or spurious forecasts are listed at the end
   */
  public static String table(ForecastFigures figures, int errors) {
    List<String> lines = new ArrayList<>();
    lines.add(
        figures.reports()
            + " reports, "
            + figures.gold()
            + " annotated forecasts, "
            + figures.predicted()
            + " found\n");
    lines.add(
        ROW.formatted(
            "",
            "%9s %9s %9s".formatted("precision", "recall", "F1"),
            "95 % interval of F1 over reports"));
    figures
        .parts()
        .forEach(
            (part, figure) ->
                lines.add(
                    ROW.formatted(
                        part.label(),
                        Digits.columns(figure.score()),
                        Digits.of(figure.low(), 4) + " to " + Digits.of(figure.high(), 4))));
    figures.errors().stream().limit(errors).map(ForecastFiguresText::words).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String words(Misreading error) {
    MeasuredForecast forecast = error.forecast();
    return "%s %s: %s: %s, %s"
        .formatted(
            error.missed() ? "missed" : "spurious",
            error.report(),
            forecast.forecaster(),
            forecast.event(),
            forecast.band());
  }

  /** One object with the figures by part; {@code errors} as in the table. */
  public static String json(ForecastFigures figures, int errors) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("reports", figures.reports());
    json.put("gold", figures.gold()).put("predicted", figures.predicted());
    figures
        .parts()
        .forEach(
            (part, figure) -> {
              ObjectNode node = json.putObject(part.label());
              ClaimFiguresJson.put(node, figure.score());
              node.putArray("interval").add(figure.low()).add(figure.high());
            });
    figures.errors().stream()
        .limit(errors)
        .forEach(error -> json.withArray("errors").add(words(error)));
    return json.toString();
  }
}
