package org.dragoman.view.relation;

import java.util.List;
import org.dragoman.claim.ActorCode;

/**
 * How the relation of a third state to one of a pair moved along with the pair's, month by month.
 *
 * @param third the third state
 * @param with the one of the pair
 * @param same months in which both balances had the same sign
 * @param opposite months in which they had opposite signs
 * @param correlation Pearson's, of the two balances over the months in which either was not nought
 * @param change of the level between third and {@code with} over the window
 * @param events between third and {@code with} in the window
 */
public record Triad(
    ActorCode third,
    ActorCode with,
    int same,
    int opposite,
    double correlation,
    double change,
    List<ScoredEvent> events) {

  public Triad {
    events = List.copyOf(events);
  }
}
