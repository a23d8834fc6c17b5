package org.dragoman.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * Since when a happening is the first of its kind, by the record, and what the reports say of it.
 *
 * @param previous the last of the same type, mode and sides that occurred before; null where the
 *     record holds none
 * @param years full years since then; 0 where there is none before
 * @param reported what the reports say beside the record
 * @param claims that say so; empty where nothing is said
 */
public record Precedent(
    @Nullable Happening previous, long years, Reported reported, List<RecordedClaim> claims) {

  /** What reports say of a first time, held against the record. */
  public enum Reported {
    AGREES,
    CONTRADICTS,
    NOTHING_SAID;

    /** The words printed: {@code nothing said}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  public Precedent {
    claims = List.copyOf(claims);
  }

  static Precedent of(Happening happening, @Nullable Happening previous) {
    LocalDate now = day(happening).orElse(null);
    LocalDate then = previous == null ? null : day(previous).orElse(null);
    long years = now == null || then == null ? 0 : ChronoUnit.YEARS.between(then, now);
    List<RecordedClaim> saying =
        happening.claims().stream()
            .filter(claim -> FirstTime.find(claim.words()).isPresent())
            .toList();
    if (saying.isEmpty() || now == null) {
      return new Precedent(previous, years, Reported.NOTHING_SAID, List.of());
    }
    boolean agrees =
        saying.stream()
            .allMatch(claim -> FirstTime.find(claim.words()).orElseThrow().fits(then, now));
    return new Precedent(previous, years, agrees ? Reported.AGREES : Reported.CONTRADICTS, saying);
  }

  /** The first day of a happening; empty where it is open. */
  static Optional<LocalDate> day(Happening happening) {
    return Optional.ofNullable(happening.when().earliest());
  }
}
