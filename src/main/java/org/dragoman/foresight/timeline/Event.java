package org.dragoman.foresight.timeline;

import java.util.Comparator;

/**
 * One act of an actor towards a recipient on a day.
 *
 * @param day a running number of days, from any start
 */
public record Event(String actor, String act, String recipient, int day) {

  /** By day, then by names: an order that no numbering can change. */
  public static final Comparator<Event> ORDER =
      Comparator.comparingInt(Event::day)
          .thenComparing(Event::actor)
          .thenComparing(Event::act)
          .thenComparing(Event::recipient);
}
