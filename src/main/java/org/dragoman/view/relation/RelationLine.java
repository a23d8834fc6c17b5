package org.dragoman.view.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The level at which two actors stand, day by day: the sum of the scores of all events up to that
 * day, each halved with every half-life that has passed since, score × 2^(−days / half-life).
 *
 * @param events by day
 * @param halfLife in days
 */
public record RelationLine(List<ScoredEvent> events, double halfLife) {

  public RelationLine {
    events = List.copyOf(events);
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("the half-life is a number of days above 0: " + halfLife);
    }
  }

  /** The level in the evening of a day. */
  public double level(LocalDate day) {
    return levels(List.of(day)).get(0);
  }

  /**
   * The levels in the evenings of several days.
   *
   * @param days ascending
   */
  public List<Double> levels(List<LocalDate> days) {
    List<Double> levels = new ArrayList<>();
    double level = 0;
    LocalDate at = events.isEmpty() ? LocalDate.EPOCH : events.get(0).day();
    int next = 0;
    for (LocalDate day : days) {
      while (next < events.size() && !events.get(next).day().isAfter(day)) {
        ScoredEvent event = events.get(next++);
        level = level * left(at, event.day()) + event.score();
        at = event.day();
      }
      levels.add(next == 0 ? 0 : level * left(at, day));
    }
    return levels;
  }

  /** What share of a level of one day is left on a later one. */
  double left(LocalDate day, LocalDate later) {
    return Math.pow(2, -ChronoUnit.DAYS.between(day, later) / halfLife);
  }
}
