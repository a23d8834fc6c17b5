package org.dragoman.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;

/**
 * Finds forecasts among claims: events and agreements that somebody plans, expects or thinks
 * possible, or not, for days after the report. What the actor itself plans is a forecast too.
 */
public final class Forecasts {

  private Forecasts() {}

  /** By publication. */
  public static List<Forecast> of(List<RecordedClaim> claims, ForecastDefaults defaults) {
    return claims.stream()
        .sorted(Happening.BY_PUBLICATION)
        .flatMap(claim -> of(claim, defaults).stream())
        .toList();
  }

  private static Optional<Forecast> of(RecordedClaim claim, ForecastDefaults defaults) {
    LocalDate made = claim.published();
    if (made == null
        || !defaults.forecasts(claim.claim().firmness().status())
        || !canCome(claim.claim().assertion())) {
      return Optional.empty();
    }
    LocalDate latest = claim.claim().when().latest();
    LocalDate until = latest == null ? made.plusDays(defaults.undatedDays()) : latest;
    return until.isBefore(made)
        ? Optional.empty()
        : Optional.of(
            new Forecast(
                forecaster(claim), made, until, defaults.band(claim.claim().firmness()), claim));
  }

  private static boolean canCome(Assertion assertion) {
    return (assertion instanceof Assertion.Event || assertion instanceof Assertion.Agreement)
        && !assertion.sides().isEmpty();
  }

  private static String forecaster(RecordedClaim claim) {
    return Objects.requireNonNullElse(
        claim.claim().source(),
        Objects.requireNonNullElse(claim.publisher(), claim.reference().document()));
  }
}
