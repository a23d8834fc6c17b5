package org.dragoman.foresight.graph;

import java.util.Arrays;
import org.dragoman.foresight.timeline.ActorDay;
import org.dragoman.foresight.timeline.AnsweredQuery;

/** Counts, after each day, which past acts were followed by that day's. */
final class RuleLearner {

  private final RuleConfidence rules;
  private final int[] cases;
  private int[] places = new int[64];
  private int size;

  RuleLearner(RuleConfidence rules, int relations) {
    this.rules = rules;
    this.cases = new int[relations * RuleBucket.COUNT];
  }

  /** Learns from an actor's day; the graph does not hold that day yet. */
  void learn(TemporalGraph graph, ActorDay actor, int today) {
    count(graph, actor.subject(), today);
    for (AnsweredQuery query : actor.queries()) {
      int asked = query.query().relation();
      for (int i = 0; i < size; i++) {
        rules.addTotal(asked, places[i], cases[places[i]]);
      }
      for (int i = 0; i < query.size(); i++) {
        hit(graph, asked, graph.pairs().find(actor.subject(), query.answer(i)), today);
      }
    }
    clear();
  }

  /** A histogram of the past acts of the actor with all its partners. */
  private void count(TemporalGraph graph, int subject, int today) {
    Traces pairs = graph.pairs();
    Traces triples = graph.triples();
    int partners = pairs.size(subject);
    int[] partnerSlots = pairs.slots(subject);
    for (int p = 0; p < partners; p++) {
      int acts = triples.size(partnerSlots[p]);
      int[] slots = triples.slots(partnerSlots[p]);
      for (int a = 0; a < acts; a++) {
        add(place(triples, slots[a], today));
      }
    }
  }

  private void hit(TemporalGraph graph, int asked, int pair, int today) {
    Traces triples = graph.triples();
    int acts = triples.size(pair);
    int[] slots = triples.slots(pair);
    for (int a = 0; a < acts; a++) {
      rules.addHit(asked, place(triples, slots[a], today));
    }
  }

  private static int place(Traces triples, int slot, int today) {
    int bucket = RuleBucket.of(triples.lag(slot, today), triples.count(slot));
    return RuleConfidence.place(triples.member(slot), bucket);
  }

  private void add(int place) {
    if (cases[place]++ == 0) {
      places = size < places.length ? places : Arrays.copyOf(places, size * 2);
      places[size++] = place;
    }
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      cases[places[i]] = 0;
    }
    size = 0;
  }
}
