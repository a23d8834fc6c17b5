package org.dragoman.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Finds forecasts among claims: events and agreements that somebody plans, expects or thinks
 * possible, or not, for days after the report. What the actor itself plans is a forecast too.
 */
public final class Forecasts {

  private static final int EARLY_DAYS = 3;

  private final ForecastDefaults defaults;
  private final Forecasters forecasters;

  public Forecasts(ForecastDefaults defaults, Forecasters forecasters) {
    this.defaults = defaults;
    this.forecasters = forecasters;
  }

  /** By publication; a forecaster bears the name under which he first spoke. */
  public List<Forecast> of(List<RecordedClaim> claims) {
    Map<String, String> names = new HashMap<>();
    return claims.stream()
        .sorted(Happening.BY_PUBLICATION)
        .flatMap(claim -> of(claim).stream())
        .map(forecast -> forecast.by(named(forecast.forecaster(), names)))
        .toList();
  }

  private static Forecaster named(Forecaster forecaster, Map<String, String> names) {
    String name =
        names.computeIfAbsent(Forecasters.key(forecaster.name()), key -> forecaster.name());
    return new Forecaster(name, forecaster.kind());
  }

  /** What a claim forecasts, if anything. */
  public Optional<Forecast> of(RecordedClaim claim) {
    LocalDate made = claim.published();
    if (made == null || !defaults.forecasts(claim.claim().firmness().status())) {
      return Optional.empty();
    }
    LocalDate latest = claim.claim().when().latest();
    LocalDate until = latest == null ? made.plusDays(defaults.undatedDays()) : latest;
    Band band = defaults.band(claim.claim().firmness());
    LocalDate from = first(made, claim.claim().when().earliest(), until);
    return until.isBefore(made)
        ? Optional.empty()
        : Criterion.of(claim.claim().assertion())
            .map(
                criterion ->
                    new Forecast(
                        forecasters.of(claim),
                        made,
                        Matter.yesNo(criterion, from, until),
                        Probabilities.ofYes(band.midpoint()),
                        band,
                        List.of(claim)));
  }

  /**
   * The day after it was said, or three days before the first day that it names, if that is later:
   * claims so near tell of one happening.
   */
  private static LocalDate first(LocalDate made, @Nullable LocalDate named, LocalDate until) {
    LocalDate next = made.plusDays(1);
    LocalDate early = named == null ? next : named.minusDays(EARLY_DAYS);
    LocalDate from = early.isBefore(next) ? next : early;
    return from.isAfter(until) ? until : from;
  }
}
