package org.dragoman.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * What somebody expects.
 *
 * @param made the day on which it was said
 * @param band the probability of yes as said; null where it was said otherwise
 * @param claims that make it; none for what was not read in a report
 */
public record Forecast(
    Forecaster forecaster,
    LocalDate made,
    Matter matter,
    Probabilities probabilities,
    @Nullable Band band,
    List<RecordedClaim> claims) {

  public Forecast {
    claims = List.copyOf(claims);
    if (probabilities.size() != matter.outcomes().size()) {
      throw new QuestionException(
          "%d probabilities for %d outcomes (%s)"
              .formatted(
                  probabilities.size(),
                  matter.outcomes().size(),
                  String.join(", ", matter.outcomes().names())));
    }
  }

  /** The same by somebody else, or by another name. */
  Forecast by(Forecaster other) {
    return new Forecast(other, made, matter, probabilities, band, claims);
  }

  /** From the day it was said to the last day on which it may come true. */
  public long horizonDays() {
    return Math.max(0, ChronoUnit.DAYS.between(made, matter.window().to()));
  }
}
