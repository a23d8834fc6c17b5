package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.question.Forecast;
import org.dragoman.question.ForecastDefaults;
import org.dragoman.question.Forecasts;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Resolution;
import org.dragoman.question.Scored;

/** What is known on a day: nothing published later has any part in it. */
final class Past {

  /** A forecast of which it is known what came of it. */
  record Settled(Forecast forecast, Outcome outcome) {}

  /** A day by which every window is over. */
  static final LocalDate LATE = LocalDate.of(9999, 1, 1);

  private final LocalDate day;
  private final ForecastDefaults defaults;
  private final List<RecordedClaim> claims;
  private final Resolution resolution;
  private final List<Forecast> forecasts;
  private final List<Settled> settled;

  Past(List<RecordedClaim> all, LocalDate day, ForecastDefaults defaults, Forecasts reading) {
    this.day = day;
    this.defaults = defaults;
    this.claims = all.stream().filter(claim -> isKnown(claim, day)).toList();
    this.resolution = new Resolution(claims, day, defaults);
    this.forecasts = reading.of(claims);
    this.settled = forecasts.stream().flatMap(forecast -> settled(forecast).stream()).toList();
  }

  private static boolean isKnown(RecordedClaim claim, LocalDate day) {
    LocalDate published = claim.published();
    return published != null && !published.isAfter(day);
  }

  private Optional<Settled> settled(Forecast forecast) {
    return new Scored(forecast, resolution.of(forecast.matter()))
        .outcome()
        .map(outcome -> new Settled(forecast, outcome));
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

  /** What came of a matter by the day. */
  Optional<Outcome> outcome(Matter matter) {
    return resolution.of(matter).outcome();
  }
}
