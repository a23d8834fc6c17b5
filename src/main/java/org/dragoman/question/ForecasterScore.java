package org.dragoman.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * How right somebody was.
 *
 * @param scored what he forecast
 */
public record ForecasterScore(Forecaster forecaster, List<Scored> scored) {

  /** Fewer resolved forecasts say little about anybody. */
  public static final int SMALL_SAMPLE = 20;

  public ForecasterScore {
    scored = List.copyOf(scored);
  }

  /** One for each forecaster, those with most resolved forecasts first, then by name. */
  public static List<ForecasterScore> of(List<Scored> scored) {
    Map<Forecaster, List<Scored>> byName =
        scored.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.forecast().forecaster(), LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(entry -> new ForecasterScore(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong((ForecasterScore one) -> -one.resolved())
                .thenComparing(one -> one.forecaster().name()))
        .toList();
  }

  public long resolved() {
    return scored.stream().filter(one -> one.outcome().isPresent()).count();
  }

  public long cameTrue() {
    return scored.stream().flatMap(one -> one.outcome().stream()).filter(Outcome::isYes).count();
  }

  public OptionalDouble brier() {
    return mean(scored.stream().map(Scored::brier).toList());
  }

  public OptionalDouble logScore() {
    return mean(scored.stream().map(Scored::logScore).toList());
  }

  private static OptionalDouble mean(List<Optional<Double>> values) {
    return values.stream().flatMap(Optional::stream).mapToDouble(Double::doubleValue).average();
  }
}
