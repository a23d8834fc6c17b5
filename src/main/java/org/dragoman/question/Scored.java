package org.dragoman.question;

import java.util.Optional;

/** A forecast with what came of its matter. */
public record Scored(Forecast forecast, Verdict verdict) {

  /** What came out, where the forecast was made before that was known. */
  public Optional<Outcome> outcome() {
    return verdict.outcome().filter(outcome -> forecast.made().isBefore(outcome.known()));
  }

  /** Made when it was known already. */
  public boolean isTooLate() {
    return verdict.outcome().isPresent() && outcome().isEmpty();
  }

  /** Ranked probability score over its range, 0 to 1; of yes and no the Brier score. */
  public Optional<Double> brier() {
    return outcome().map(known -> forecast.probabilities().rankedScore(known.index()));
  }

  /** Minus the natural logarithm of the probability given to what happened. */
  public Optional<Double> logScore() {
    return outcome().map(known -> forecast.probabilities().logScore(known.index()));
  }
}
