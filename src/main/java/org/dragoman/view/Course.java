package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;

/**
 * The way of a happening from rumour to fact. The firmest word counts: who merely expects what was
 * announced takes nothing back. Only those who planned it cancel it, or a report from after its day
 * that it did not take place; doubts change nothing. A denial counts from the day it is said to
 * have happened.
 */
final class Course {

  private Course() {}

  /** The stages by the day of an asked-for day; of equal stages the first. */
  static List<Stage> of(List<RecordedClaim> claims, LocalDate day) {
    List<Stage> stages = new ArrayList<>();
    Standing standing = new Standing();
    byDay(claims)
        .forEach(
            (published, told) -> {
              told.forEach(standing::add);
              standing.status().ifPresent(status -> add(stages, status, published, told));
            });
    lapse(claims, stages, day).ifPresent(stages::add);
    return List.copyOf(stages);
  }

  private static Map<Optional<LocalDate>, List<RecordedClaim>> byDay(List<RecordedClaim> claims) {
    Map<Optional<LocalDate>, List<RecordedClaim>> days = new LinkedHashMap<>();
    claims.stream()
        .sorted(Happening.BY_PUBLICATION)
        .forEach(
            claim ->
                days.computeIfAbsent(
                        Optional.ofNullable(claim.published()), key -> new ArrayList<>())
                    .add(claim));
    return days;
  }

  private static void add(
      List<Stage> stages,
      HappeningStatus status,
      Optional<LocalDate> day,
      List<RecordedClaim> told) {
    boolean same = !stages.isEmpty() && stages.get(stages.size() - 1).status() == status;
    if (!same) {
      List<RecordedClaim> giving = told.stream().filter(claim -> gives(claim, status)).toList();
      stages.add(new Stage(status, day.orElse(null), giving.isEmpty() ? told : giving));
    }
  }

  private static boolean gives(RecordedClaim recorded, HappeningStatus status) {
    boolean negated = recorded.claim().firmness().negated();
    return switch (status) {
      case DISPUTED -> Cluster.isFact(recorded);
      case CANCELLED -> negated;
      default -> !negated && statusOf(recorded.claim().firmness().status()) == status;
    };
  }

  private static Optional<Stage> lapse(
      List<RecordedClaim> claims, List<Stage> stages, LocalDate day) {
    if (stages.isEmpty() || !stages.get(stages.size() - 1).status().isAhead()) {
      return Optional.empty();
    }
    HappeningStatus status = stages.get(stages.size() - 1).status();
    List<RecordedClaim> due =
        claims.stream()
            .filter(claim -> gives(claim, status) && claim.claim().when().latest() != null)
            .toList();
    return due.stream()
        .map(claim -> Objects.requireNonNull(claim.claim().when().latest()))
        .max(Comparator.naturalOrder())
        .filter(last -> last.isBefore(day))
        .map(last -> new Stage(HappeningStatus.LAPSED, last.plusDays(1), due));
  }

  static HappeningStatus statusOf(ClaimStatus status) {
    return switch (status) {
      case POSSIBLE, HYPOTHETICAL -> HappeningStatus.RUMOURED;
      case EXPECTED -> HappeningStatus.EXPECTED;
      case PLANNED -> HappeningStatus.ANNOUNCED;
      case OCCURRED -> HappeningStatus.OCCURRED;
    };
  }
}
