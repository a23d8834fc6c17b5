package org.dragoman.foresight.probability;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Timeline;

/** On which days an actor did acts of a class to a recipient. */
final class Occurrences {

  private final LongObjectHashMap<IntArrayList> days = new LongObjectHashMap<>();
  private final List<Optional<QuadClass>> classes = new ArrayList<>();
  private final long actors;

  Occurrences(Timeline timeline, ActClasses acts) {
    actors = timeline.vocabulary().actors();
    for (int act = 0; act < timeline.vocabulary().relations() / 2; act++) {
      classes.add(acts.find(timeline.vocabulary().act(act)));
    }
    for (Day day : timeline.days()) {
      for (Fact fact : day.facts()) {
        if (!Relation.isInverse(fact.relation())) {
          actClass(fact).ifPresent(quad -> add(fact, quad));
        }
      }
    }
  }

  /** The class of a fact's act, empty where it has none. */
  Optional<QuadClass> actClass(Fact fact) {
    return classes.get(Relation.act(fact.relation()));
  }

  /** Whether there is one from a day on, within so many days. */
  boolean within(int actor, int recipient, QuadClass quad, int from, int window) {
    IntArrayList found = days.get(key(actor, recipient, quad));
    if (found == null) {
      return false;
    }
    for (int i = found.size() - 1; i >= 0 && found.get(i) >= from; i--) {
      if (found.get(i) < from + window) {
        return true;
      }
    }
    return false;
  }

  /** The number of whole spans before a day, counted back from it, that hold one. */
  int spansBefore(int actor, int recipient, QuadClass quad, int day, int span) {
    IntArrayList found = days.get(key(actor, recipient, quad));
    int spans = 0;
    int last = -1;
    for (int i = 0; found != null && i < found.size() && found.get(i) < day; i++) {
      int number = (day - 1 - found.get(i)) / span;
      spans += number == last ? 0 : 1;
      last = number;
    }
    return spans;
  }

  private void add(Fact fact, QuadClass quad) {
    long key = key(fact.subject(), fact.object(), quad);
    IntArrayList found = days.get(key);
    if (found == null) {
      found = new IntArrayList(2);
      days.put(key, found);
    }
    found.add(fact.day());
  }

  private long key(int actor, int recipient, QuadClass quad) {
    return ((long) actor * actors + recipient) * QuadClass.values().length + quad.ordinal();
  }
}
