package org.dragoman.foresight.probability;

import java.util.Optional;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.graph.Homes;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Vocabulary;

/** What is known of directed dyads at the dawn of a day, by class of act. */
final class DyadState {

  private final Occurrences occurrences;
  private final TemporalGraph graph;
  private final Traces dyads = new Traces();
  private final Traces dyadClasses = new Traces();
  private final Traces actors = new Traces();
  private final Traces recipients = new Traces();
  private final Traces classes = new Traces();
  private final Traces countryPairs = new Traces();
  private final Traces countryClasses = new Traces();

  DyadState(Vocabulary vocabulary, Occurrences occurrences) {
    this.occurrences = occurrences;
    this.graph = new TemporalGraph(vocabulary);
  }

  void learn(Day day) {
    graph.learn(day);
    for (Fact fact : day.facts()) {
      if (!Relation.isInverse(fact.relation())) {
        learn(fact);
      }
    }
  }

  private void learn(Fact fact) {
    int day = fact.day();
    int dyad = dyads.touch(fact.subject(), fact.object(), day);
    int pair = countryPair(fact, day);
    Optional<QuadClass> quad = occurrences.actClass(fact);
    if (quad.isPresent()) {
      int number = quad.get().ordinal();
      dyadClasses.touch(dyad, number, day);
      actors.touch(fact.subject(), number, day);
      recipients.touch(fact.object(), number, day);
      classes.touch(0, number, day);
      if (pair >= 0) {
        countryClasses.touch(pair, number, day);
      }
    }
  }

  private int countryPair(Fact fact, int day) {
    int from = graph.homes().country(fact.subject());
    int to = graph.homes().country(fact.object());
    return from == Homes.NONE || to == Homes.NONE ? -1 : countryPairs.touch(from, to, day);
  }

  TemporalGraph graph() {
    return graph;
  }

  /** Recipients by actor. */
  Traces dyads() {
    return dyads;
  }

  /** Classes under slots of {@link #dyads}. */
  Traces dyadClasses() {
    return dyadClasses;
  }

  /** Classes by actor. */
  Traces actors() {
    return actors;
  }

  /** Classes by recipient. */
  Traces recipients() {
    return recipients;
  }

  /** Classes under 0. */
  Traces classes() {
    return classes;
  }

  /** Countries of recipients by countries of actors. */
  Traces countryPairs() {
    return countryPairs;
  }

  /** Classes under slots of {@link #countryPairs}. */
  Traces countryClasses() {
    return countryClasses;
  }
}
