package org.dragoman.foresight.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The facts of one day, told from both sides, and the queries they answer. */
public final class Day {

  private final int number;
  private final List<Fact> facts;
  private final List<ActorDay> actors;

  private Day(int number, List<Fact> facts) {
    this.number = number;
    this.facts = facts;
    this.actors = group(facts);
  }

  /** The day of events told from their actors' side. */
  static Day of(int number, List<Fact> told) {
    return new Day(
        number,
        told.stream().flatMap(fact -> Stream.of(fact, fact.inverse())).sorted(Fact.ORDER).toList());
  }

  /** The running number of the day. */
  public int number() {
    return number;
  }

  /** Facts from both sides, by subject, relation and object. */
  public List<Fact> facts() {
    return facts;
  }

  public List<ActorDay> actors() {
    return actors;
  }

  private static List<ActorDay> group(List<Fact> facts) {
    List<ActorDay> actors = new ArrayList<>();
    List<AnsweredQuery> queries = new ArrayList<>();
    for (int from = 0, to; from < facts.size(); from = to) {
      to = endOfQuery(facts, from);
      queries.add(query(facts.subList(from, to)));
      int subject = facts.get(from).subject();
      if (to == facts.size() || facts.get(to).subject() != subject) {
        actors.add(new ActorDay(subject, queries));
        queries.clear();
      }
    }
    return List.copyOf(actors);
  }

  private static int endOfQuery(List<Fact> facts, int from) {
    Fact first = facts.get(from);
    int to = from + 1;
    while (to < facts.size()
        && facts.get(to).subject() == first.subject()
        && facts.get(to).relation() == first.relation()) {
      to++;
    }
    return to;
  }

  private static AnsweredQuery query(List<Fact> facts) {
    Fact first = facts.get(0);
    return new AnsweredQuery(
        new Query(first.subject(), first.relation(), first.day()),
        facts.stream().mapToInt(Fact::object).distinct().toArray());
  }
}
