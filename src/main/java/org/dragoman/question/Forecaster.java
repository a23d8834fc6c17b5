package org.dragoman.question;

/** Who forecasts. */
public record Forecaster(String name, ForecasterKind kind) {

  public static final Forecaster SYSTEM = new Forecaster("Dragoman", ForecasterKind.SYSTEM);
  public static final Forecaster BASE_RATE = new Forecaster("base rate", ForecasterKind.BASELINE);
  public static final Forecaster PERSISTENCE =
      new Forecaster("persistence", ForecasterKind.BASELINE);
}
