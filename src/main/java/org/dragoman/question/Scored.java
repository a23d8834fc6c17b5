package org.dragoman.question;

import java.util.Optional;

/** A forecast with what became of it; none while it is open. */
public record Scored(Forecast forecast, Optional<Outcome> outcome) {

  /** Squared distance between probability and outcome, 0 (right) to 1 (Brier 1950). */
  public Optional<Double> brier() {
    return outcome.map(
        known -> {
          double miss = forecast.band().midpoint() - (known.cameTrue() ? 1 : 0);
          return miss * miss;
        });
  }

  /** Minus the natural logarithm of the probability given to what happened; 0 is right. */
  public Optional<Double> logScore() {
    return outcome.map(
        known -> {
          double chance = forecast.band().midpoint();
          return -Math.log(known.cameTrue() ? chance : 1 - chance);
        });
  }
}
