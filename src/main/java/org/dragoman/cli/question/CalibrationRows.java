package org.dragoman.cli.question;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dragoman.cli.listing.Listing;
import org.dragoman.question.score.Calibration;
import org.dragoman.question.score.CalibrationBin;
import org.dragoman.question.score.Interval;

/** Calibration, one band of likelihood in a row. */
public final class CalibrationRows {

  private static final List<String> COLUMNS =
      List.of(
          "likelihood", "from", "to", "forecasts", "came_true", "mean", "observed", "low", "high");

  private CalibrationRows() {}

  public static Listing of(Calibration calibration) {
    return new Listing(COLUMNS, calibration.bins().stream().map(CalibrationRows::row).toList());
  }

  private static ObjectNode row(CalibrationBin bin) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("likelihood", bin.words());
    row.put("from", bin.low() / 100.0).put("to", bin.high() / 100.0);
    row.put("forecasts", bin.forecasts()).put("came_true", bin.cameTrue());
    Interval interval = bin.interval();
    if (interval == null) {
      return row.putNull("mean").putNull("observed").putNull("low").putNull("high");
    }
    row.put("mean", ForecastRows.rounded(bin.mean()));
    row.put("observed", ForecastRows.rounded(bin.observed()));
    row.put("low", ForecastRows.rounded(interval.low()));
    return row.put("high", ForecastRows.rounded(interval.high()));
  }
}
