package org.dragoman.question.precedent;

import java.util.List;
import java.util.Optional;
import org.dragoman.question.Forecast;
import org.dragoman.question.Probabilities;
import org.jspecify.annotations.Nullable;

/**
 * What the program itself expects, and on what grounds.
 *
 * @param probabilities null where it abstains
 * @param reason on what they rest, or why it abstains
 * @param classes of earlier cases, the narrowest first
 * @param opinions of forecasters in the news that it took into account
 */
public record SystemForecast(
    @Nullable Probabilities probabilities,
    String reason,
    List<ReferenceClass> classes,
    List<Forecast> opinions,
    Probabilities baseRate,
    Probabilities persistence) {

  public SystemForecast {
    classes = List.copyOf(classes);
    opinions = List.copyOf(opinions);
  }

  /** Empty where it abstains. */
  public Optional<Probabilities> find() {
    return Optional.ofNullable(probabilities);
  }

  /** The same grounds with other probabilities, from a model that knows better. */
  public SystemForecast by(Probabilities other, String why) {
    return new SystemForecast(other, why, classes, opinions, baseRate, persistence);
  }
}
