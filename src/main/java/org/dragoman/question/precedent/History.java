package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecasts;
import org.dragoman.question.Told;
import org.dragoman.view.Happening;

/**
 * All dated claims by publication, with the forecasts that they make: each day knows a first part.
 */
public final class History {

  private final List<RecordedClaim> claims;
  private final List<Forecast> forecasts;
  private final Told told;
  private final Settling settling = new Settling();

  public History(List<RecordedClaim> claims, Forecasts reading) {
    this.claims =
        claims.stream()
            .filter(claim -> claim.published() != null)
            .sorted(Happening.BY_PUBLICATION)
            .toList();
    this.forecasts = reading.of(this.claims);
    this.told = Told.of(this.claims);
  }

  /** By publication. */
  public List<Forecast> forecasts() {
    return forecasts;
  }

  /** What had been told by a day. */
  public Told toldUntil(LocalDate day) {
    return told.until(day);
  }

  Settling settling() {
    return settling;
  }

  List<RecordedClaim> claimsUntil(LocalDate day) {
    return claims.stream()
        .takeWhile(claim -> !Objects.requireNonNull(claim.published()).isAfter(day))
        .toList();
  }

  List<Forecast> forecastsUntil(LocalDate day) {
    return forecasts.stream().takeWhile(forecast -> !forecast.made().isAfter(day)).toList();
  }
}
