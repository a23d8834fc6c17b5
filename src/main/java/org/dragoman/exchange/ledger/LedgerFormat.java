package org.dragoman.exchange.ledger;

/** What can be imported into the ledger, in the order in which files must be: questions first. */
public enum LedgerFormat {
  METACULUS_QUESTIONS("Metaculus questions", "line"),
  FORECASTBENCH_QUESTIONS("ForecastBench question set", "record"),
  FORECASTBENCH_RESOLUTIONS("ForecastBench resolution set", "record"),
  METACULUS_FORECASTS("Metaculus forecasts", "line"),
  FORECASTBENCH_FORECASTS("ForecastBench forecast set", "record");

  private final String description;
  private final String place;

  LedgerFormat(String description, String place) {
    this.description = description;
    this.place = place;
  }

  public String description() {
    return description;
  }

  /** What its rows are counted by: lines, or records from 1. */
  public String place() {
    return place;
  }

  RowReader reader() {
    return switch (this) {
      case METACULUS_QUESTIONS -> new MetaculusQuestions();
      case METACULUS_FORECASTS -> new MetaculusForecasts();
      case FORECASTBENCH_QUESTIONS -> new BenchQuestions();
      case FORECASTBENCH_RESOLUTIONS -> new BenchResolutions();
      case FORECASTBENCH_FORECASTS -> new BenchForecasts();
    };
  }
}
