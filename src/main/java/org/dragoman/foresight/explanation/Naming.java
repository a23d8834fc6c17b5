package org.dragoman.foresight.explanation;

import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Vocabulary;

/** Numbers turned back into names. */
final class Naming {

  private Naming() {}

  /** An event as it happened, whichever side told it. */
  static Event event(Vocabulary vocabulary, int subject, int relation, int object, int day) {
    boolean inverse = Relation.isInverse(relation);
    return new Event(
        vocabulary.actor(inverse ? object : subject),
        vocabulary.act(Relation.act(relation)),
        vocabulary.actor(inverse ? subject : object),
        day);
  }

  static String times(int times) {
    return times == 1 ? "once" : times + " times";
  }

  static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
