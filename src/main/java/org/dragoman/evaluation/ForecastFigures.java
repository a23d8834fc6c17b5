package org.dragoman.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How well forecasts are found in reports.
 *
 * @param gold annotated forecasts, and {@code predicted} found ones; what a report says twice
 *     counts once
 * @param parts by how much must agree
 * @param errors where all must agree, in the order of the reports
 */
public record ForecastFigures(
    int reports,
    int gold,
    int predicted,
    Map<ForecastPart, Figure> parts,
    List<Misreading> errors) {

  /**
   * @param low lower and {@code high} upper bound of the 95 % interval of F1 over reports
   */
  public record Figure(Score score, double low, double high) {}

  /** A forecast of a report that was missed, or one that the gold does not have. */
  public record Misreading(String report, boolean missed, MeasuredForecast forecast) {}
}
