package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.question.Criterion;
import org.dragoman.question.Forecast;
import org.dragoman.question.ForecastDefaults;
import org.dragoman.question.Outcome;
import org.dragoman.question.Resolution;
import org.dragoman.question.Scored;
import org.dragoman.question.Told;
import org.dragoman.question.Window;

/**
 * What came of forecasts as known on one day after another. It is asked anew only where something
 * that bears on it has been told since, or its time has run out.
 */
final class Settling {

  /** What an outcome hangs on; where none of it changes, the outcome does not. */
  private record Stand(int bearing, boolean over, boolean spokenOf) {}

  private record Answer(Stand stand, Optional<Outcome> outcome) {}

  private final Map<Forecast, Answer> answers = new IdentityHashMap<>();

  /** The outcome as known on a day, where it was not known when the forecast was made. */
  Optional<Outcome> outcome(
      Forecast forecast, Told told, LocalDate day, ForecastDefaults defaults) {
    Stand stand = stand(forecast, told, day, defaults);
    Answer known = answers.get(forecast);
    if (known != null && known.stand().equals(stand)) {
      return known.outcome();
    }
    Resolution resolution = new Resolution(told, day, defaults);
    Optional<Outcome> outcome = new Scored(forecast, resolution.of(forecast.matter())).outcome();
    answers.put(forecast, new Answer(stand, outcome));
    return outcome;
  }

  private static Stand stand(
      Forecast forecast, Told told, LocalDate day, ForecastDefaults defaults) {
    Criterion criterion = forecast.matter().criterion();
    Window window = forecast.matter().window();
    boolean over = day.isAfter(window.to().plusDays(defaults.graceDays()));
    return new Stand(
        told.bearing(criterion), over, over && told.isSpokenOf(criterion.parties(), window.to()));
  }
}
