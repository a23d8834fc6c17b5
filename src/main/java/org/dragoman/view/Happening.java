package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;

/**
 * An event, or a stage of an agreement, as all claims about it tell it.
 *
 * @param claims in the order of publication, never empty
 */
public record Happening(List<RecordedClaim> claims) {

  /** Undated first; the same for whatever order the claims come in. */
  public static final Comparator<RecordedClaim> BY_PUBLICATION =
      Comparator.comparing(
              RecordedClaim::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(RecordedClaim::reference)
          .thenComparing(claim -> claim.claim().id().value());

  public Happening {
    claims = claims.stream().sorted(BY_PUBLICATION).toList();
  }

  /** Named after its earliest-published claim. */
  public ClaimId id() {
    return claims.get(0).claim().id();
  }

  /** The ids that parts of it bore before a later claim showed that they are one. */
  public List<ClaimId> aliases() {
    return Aliases.of(claims);
  }

  /** What happened, as the claim tells it that gives mode and direction. */
  public Assertion assertion() {
    return claims.stream()
        .map(claim -> claim.claim().assertion())
        .min(Comparator.comparingInt(Happening::vagueness))
        .orElseThrow();
  }

  private static int vagueness(Assertion assertion) {
    boolean mode = assertion instanceof Assertion.Event event && event.mode() != null;
    return (mode ? 0 : 2) + (assertion.sides().recipient().isEmpty() ? 0 : 1);
  }

  /**
   * @throws ClassCastException where it is a stage of an agreement
   */
  public Assertion.Event event() {
    return (Assertion.Event) assertion();
  }

  /** What was reported of it, whatever day it is. */
  public HappeningStatus status() {
    return statusOn(LocalDate.MIN);
  }

  /** How it stands on a day: what was due and of which nothing was reported has lapsed. */
  public HappeningStatus statusOn(LocalDate day) {
    List<Stage> stages = history(day);
    return stages.get(stages.size() - 1).status();
  }

  /** How it came to its status on a day. */
  public List<Stage> history(LocalDate day) {
    return Course.of(claims, day);
  }

  /** The narrowest interval that a claim gives it: a fact if one is dated, else a plan. */
  public TimeInterval when() {
    Predicate<RecordedClaim> told = claim -> !claim.claim().firmness().negated();
    return Stream.<Predicate<RecordedClaim>>of(
            told.and(claim -> claim.claim().firmness().isPlainFact()), told, claim -> true)
        .flatMap(which -> narrowest(which).stream())
        .findFirst()
        .orElse(TimeInterval.UNKNOWN);
  }

  private Optional<TimeInterval> narrowest(Predicate<RecordedClaim> which) {
    return claims.stream()
        .filter(which)
        .map(claim -> claim.claim().when())
        .filter(TimeInterval::isKnown)
        .min(Comparator.comparingLong(Happening::length));
  }

  private static long length(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : latest.toEpochDay() - earliest.toEpochDay();
  }

  /** The place most claims name. */
  public Optional<String> findPlace() {
    Map<String, Long> named =
        claims.stream()
            .flatMap(claim -> Stream.ofNullable(claim.claim().place()))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), java.util.TreeMap::new, Collectors.counting()));
    return named.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Publishers, data sets and speakers, each once. */
  public List<String> sources() {
    List<String> names = new ArrayList<>();
    claims.forEach(claim -> names.add(Origins.publisher(claim)));
    claims.forEach(claim -> Stream.ofNullable(claim.claim().source()).forEach(names::add));
    return names.stream().distinct().sorted().toList();
  }

  public Optional<LocalDate> firstReported() {
    return claims.stream().map(RecordedClaim::published).filter(Objects::nonNull).findFirst();
  }
}
