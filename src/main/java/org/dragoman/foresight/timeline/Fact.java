package org.dragoman.foresight.timeline;

import java.util.Comparator;

/**
 * An event in numbers, told from one of its two sides.
 *
 * @param subject number of the actor it is told from
 * @param relation number of the act and its direction, see {@link Relation}
 * @param object number of the other actor
 * @param day running number of the day
 */
public record Fact(int subject, int relation, int object, int day) {

  static final Comparator<Fact> ORDER =
      Comparator.comparingInt(Fact::subject)
          .thenComparingInt(Fact::relation)
          .thenComparingInt(Fact::object);

  /** The same event told from the other side. */
  public Fact inverse() {
    return new Fact(object, Relation.inverse(relation), subject, day);
  }
}
