package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.question.Forecast;
import org.dragoman.question.ForecastDefaults;
import org.dragoman.question.Outcome;
import org.dragoman.question.Resolution;
import org.dragoman.question.Told;

/** What is known on a day: nothing published later has any part in it. */
final class Past {

  /** A forecast of which it is known what came of it. */
  record Settled(Forecast forecast, Outcome outcome) {}

  /** A day by which every window is over. */
  static final LocalDate LATE = LocalDate.of(9999, 1, 1);

  private final LocalDate day;
  private final ForecastDefaults defaults;
  private final List<RecordedClaim> claims;
  private final Told told;
  private final List<Forecast> forecasts;
  private final List<Settled> settled;

  Past(History history, LocalDate day, ForecastDefaults defaults) {
    this.day = day;
    this.defaults = defaults;
    this.claims = history.claimsUntil(day);
    this.told = history.toldUntil(day);
    this.forecasts = history.forecastsUntil(day);
    this.settled =
        forecasts.stream()
            .flatMap(
                forecast ->
                    history.settling().outcome(forecast, told, day, defaults).stream()
                        .map(outcome -> new Settled(forecast, outcome)))
            .toList();
  }

  LocalDate day() {
    return day;
  }

  ForecastDefaults defaults() {
    return defaults;
  }

  List<RecordedClaim> claims() {
    return claims;
  }

  List<Forecast> forecasts() {
    return forecasts;
  }

  /** Forecasts in the news whose outcome was known by the day. */
  List<Settled> settled() {
    return settled;
  }

  /** Tells what came of windows that are over, whether or not news of them could still come. */
  Resolution afterwards() {
    return new Resolution(told, LATE, defaults.withoutGrace());
  }
}
