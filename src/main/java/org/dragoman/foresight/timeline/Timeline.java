package org.dragoman.foresight.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Events in order of days, in numbers. Actors and acts are numbered by first appearance in an order
 * of days and names, so neither the ids of a data set nor later events change what is computed for
 * an earlier day.
 */
public final class Timeline {

  private final Vocabulary vocabulary;
  private final List<Day> days;

  private Timeline(Vocabulary vocabulary, List<Day> days) {
    this.vocabulary = vocabulary;
    this.days = days;
  }

  public static Timeline of(Collection<Event> events) {
    return of(events, List.of(), List.of());
  }

  /** A timeline that also knows the names of actors and acts that no event shows. */
  public static Timeline of(
      Collection<Event> events, Collection<String> actors, Collection<String> acts) {
    List<Event> ordered = events.stream().sorted(Event.ORDER).toList();
    Vocabulary vocabulary = Vocabulary.of(ordered, actors, acts);
    return new Timeline(vocabulary, split(ordered, vocabulary));
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The days with events, ascending. */
  public List<Day> days() {
    return days;
  }

  /** The day after the last one with events; 0 without any. */
  public int nextDay() {
    return days.isEmpty() ? 0 : days.get(days.size() - 1).number() + 1;
  }

  /** The days before the given one. */
  public List<Day> before(int day) {
    return days.stream().filter(each -> each.number() < day).toList();
  }

  private static List<Day> split(List<Event> ordered, Vocabulary vocabulary) {
    List<Day> days = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (Event event : ordered) {
      if (!facts.isEmpty() && facts.get(0).day() != event.day()) {
        days.add(Day.of(facts.get(0).day(), facts));
        facts.clear();
      }
      facts.add(vocabulary.number(event));
    }
    if (!facts.isEmpty()) {
      days.add(Day.of(facts.get(0).day(), facts));
    }
    return List.copyOf(days);
  }
}
