package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.List;

/**
 * A month, week or day of a pair.
 *
 * @param label as printed: {@code 2024-06}
 * @param from first day
 * @param to last day
 * @param events that occurred in it
 * @param level of the line in its last evening
 */
public record RelationPeriod(
    String label, LocalDate from, LocalDate to, List<ScoredEvent> events, double level) {

  public RelationPeriod {
    events = List.copyOf(events);
  }

  /** The sum of the scores of cooperation. */
  public double cooperation() {
    return sum(true);
  }

  /** The sum of the scores of conflict, never above nought. */
  public double conflict() {
    return sum(false);
  }

  /** Cooperation and conflict together. */
  public double balance() {
    return cooperation() + conflict();
  }

  /** The sum of the scores of what was done in a direction. */
  public double balance(Direction direction) {
    return events.stream()
        .filter(event -> event.direction() == direction)
        .mapToDouble(ScoredEvent::score)
        .sum();
  }

  public long count(boolean cooperation) {
    return events.stream().filter(event -> event.isCooperation() == cooperation).count();
  }

  private double sum(boolean cooperation) {
    return events.stream()
        .filter(event -> event.isCooperation() == cooperation)
        .mapToDouble(ScoredEvent::score)
        .sum();
  }
}
