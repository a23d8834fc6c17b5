package org.dragoman.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;
import org.dragoman.view.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Resolves forecasts by what is told as a fact, published after the forecast: the same act of the
 * same parties (a forecast that names no mode, form, provision or direction takes any) on a day
 * between the forecast and its end. Nothing told until the end and its grace: it did not come true.
 */
public final class Resolution {

  /** What a fact must share with a forecast. */
  private record Key(String kind, String type, Set<ActorCode> parties) {
    static Key of(Assertion assertion) {
      return new Key(
          assertion.kind().code(), assertion.typeCode(), Set.copyOf(assertion.sides().all()));
    }
  }

  private final Map<Key, List<RecordedClaim>> facts;
  private final LocalDate day;
  private final ForecastDefaults defaults;

  /**
   * @param claims that are known
   * @param day on which they are known
   */
  public Resolution(List<RecordedClaim> claims, LocalDate day, ForecastDefaults defaults) {
    this.day = day;
    this.defaults = defaults;
    this.facts =
        claims.stream()
            .filter(claim -> claim.claim().firmness().isPlainFact() && claim.published() != null)
            .sorted(Happening.BY_PUBLICATION)
            .collect(
                Collectors.groupingBy(
                    claim -> Key.of(claim.claim().assertion()), HashMap::new, Collectors.toList()));
  }

  /** Empty while it is open. */
  public Optional<Outcome> find(Forecast forecast) {
    List<RecordedClaim> telling =
        facts.getOrDefault(Key.of(forecast.assertion()), List.of()).stream()
            .filter(fact -> tells(fact, forecast))
            .toList();
    if (!telling.isEmpty()) {
      LocalDate known = Objects.requireNonNull(telling.get(0).published());
      return Optional.of(new Outcome(true, known, isOneTestimony(telling), telling));
    }
    LocalDate closed = forecast.until().plusDays(defaults.graceDays());
    return day.isAfter(closed)
        ? Optional.of(new Outcome(false, closed, false, List.of()))
        : Optional.empty();
  }

  private static boolean isOneTestimony(List<RecordedClaim> claims) {
    return claims.stream().map(claim -> claim.reference().document()).distinct().count() == 1;
  }

  private boolean tells(RecordedClaim fact, Forecast forecast) {
    LocalDate published = Objects.requireNonNull(fact.published());
    return published.isAfter(forecast.made())
        && isWithin(fact.claim().when(), published, forecast)
        && fits(fact.claim().assertion(), forecast.assertion());
  }

  /** An undated fact happened by the day it was published, and is news then. */
  private boolean isWithin(TimeInterval when, LocalDate published, Forecast forecast) {
    LocalDate from = when.isKnown() ? when.earliest() : published;
    LocalDate to = when.isKnown() ? when.latest() : published;
    LocalDate end = forecast.until();
    return (to == null || !to.isBefore(forecast.made()))
        && (from == null || !from.isAfter(end))
        && !published.isAfter(end.plusDays(defaults.graceDays()));
  }

  private static boolean fits(Assertion fact, Assertion forecast) {
    if (fact instanceof Assertion.Event done && forecast instanceof Assertion.Event expected) {
      boolean direction =
          expected.sides().recipient().isEmpty() || expected.sides().equals(done.sides());
      return direction && isOrOpen(expected.mode(), done.mode());
    }
    return fact instanceof Assertion.Agreement done
        && forecast instanceof Assertion.Agreement expected
        && isOrOpen(expected.form(), done.form())
        && isOrOpen(expected.provision(), done.provision());
  }

  private static boolean isOrOpen(@Nullable Object expected, @Nullable Object done) {
    return expected == null || expected.equals(done);
  }
}
