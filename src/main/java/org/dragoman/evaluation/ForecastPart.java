package org.dragoman.evaluation;

/** How much of two forecasts must agree. */
public enum ForecastPart {
  /** What is forecast: kind, type, parties and form. */
  EVENT("event", false, false),
  /** Also who forecasts it. */
  FORECASTER_EVENT("forecaster, event", true, false),
  /** Also how likely it is called. */
  EVENT_BAND("event, band", false, true),
  /** All three. */
  FORECASTER_EVENT_BAND("forecaster, event, band", true, true);

  private final String label;
  private final boolean forecaster;
  private final boolean band;

  ForecastPart(String label, boolean forecaster, boolean band) {
    this.label = label;
    this.forecaster = forecaster;
    this.band = band;
  }

  public String label() {
    return label;
  }

  /** The forecast without what does not count here. */
  MeasuredForecast of(MeasuredForecast whole) {
    return new MeasuredForecast(
        forecaster ? whole.forecaster() : "", whole.event(), band ? whole.band() : "");
  }
}
