package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.Companions;
import org.dragoman.foresight.graph.Counts;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Top;
import org.dragoman.foresight.graph.Traces;

/**
 * What surrounds one actor on one day, whatever the act asked about: companions of its late
 * partners, partners of its partners, and other actors with similar partners (twins).
 */
final class Neighbourhood {

  private static final int LONGEST_TIE_DAYS = 60;
  private static final int PARTNERS = 40;
  private static final int TWIN_PARTNERS = 60;
  private static final int TWINS = 40;

  private final TemporalGraph graph;
  private final Accumulator companions;
  private final Accumulator hops;
  private final Accumulator overlaps;
  private final Accumulator twinPartners;
  private final Top partners = new Top(PARTNERS);
  private final Top steady = new Top(TWIN_PARTNERS);
  private final Top twins = new Top(TWINS);

  Neighbourhood(TemporalGraph graph) {
    this.graph = graph;
    int actors = graph.vocabulary().actors();
    companions = new Accumulator(actors);
    hops = new Accumulator(actors);
    overlaps = new Accumulator(actors);
    twinPartners = new Accumulator(actors);
  }

  void look(int subject, int today) {
    companions.clear();
    hops.clear();
    overlaps.clear();
    twinPartners.clear();
    findCompanions(subject, today);
    findHops(subject, today);
    findTwins(subject, today);
    findTwinPartners(today);
  }

  /** Expected number of meetings that late partners foretell. */
  Accumulator companions() {
    return companions;
  }

  /** Chance that a walk of two steps along late ties ends at an actor. */
  Accumulator hops() {
    return hops;
  }

  /** Actors whose partners are most like the subject's, with their overlap. */
  Top twins() {
    return twins;
  }

  /** Chance that an event of a twin is with an actor. */
  Accumulator twinPartners() {
    return twinPartners;
  }

  private void findCompanions(int subject, int today) {
    Companions.latePartners(graph, subject, today, partners);
    Counts together = graph.companions().together();
    for (int i = 0; i < partners.size(); i++) {
      int partner = partners.member(i);
      float share = 1f / (graph.companions().exposure(partner) + 20f);
      int[] slots = together.slots(partner);
      int size = together.size(partner);
      for (int k = 0; k < size; k++) {
        companions.add(together.member(slots[k]), together.count(slots[k]) * share);
      }
    }
  }

  private void findHops(int subject, int today) {
    Traces pairs = graph.pairs();
    partners.clear();
    float total = 0;
    int size = pairs.size(subject);
    int[] slots = pairs.slots(subject);
    for (int i = 0; i < size; i++) {
      if (pairs.lag(slots[i], today) <= LONGEST_TIE_DAYS) {
        float strength = pairs.middle(slots[i], today);
        partners.offer(pairs.member(slots[i]), strength);
        total += strength;
      }
    }
    for (int i = 0; i < partners.size(); i++) {
      hop(partners.member(i), partners.value(i) / total, today);
    }
  }

  private void hop(int over, float chance, int today) {
    Traces pairs = graph.pairs();
    float share = chance / graph.actors().middle(graph.actors().find(0, over), today);
    int size = pairs.size(over);
    int[] slots = pairs.slots(over);
    for (int i = 0; i < size; i++) {
      if (pairs.lag(slots[i], today) <= LONGEST_TIE_DAYS) {
        hops.add(pairs.member(slots[i]), share * pairs.middle(slots[i], today));
      }
    }
  }

  private void findTwins(int subject, int today) {
    Traces pairs = graph.pairs();
    steady.clear();
    int size = pairs.size(subject);
    int[] slots = pairs.slots(subject);
    for (int i = 0; i < size; i++) {
      steady.offer(pairs.member(slots[i]), pairs.slow(slots[i], today));
    }
    for (int i = 0; i < steady.size(); i++) {
      overlap(steady.member(i), (float) Math.sqrt(steady.value(i)), today);
    }
    twins.clear();
    for (int i = 0; i < overlaps.size(); i++) {
      int other = overlaps.actor(i);
      if (other != subject) {
        twins.offer(other, (float) (overlaps.value(other) / Math.sqrt(slow(other, today))));
      }
    }
  }

  private void overlap(int partner, float root, int today) {
    Traces pairs = graph.pairs();
    int size = pairs.size(partner);
    int[] slots = pairs.slots(partner);
    for (int i = 0; i < size; i++) {
      overlaps.add(pairs.member(slots[i]), root * (float) Math.sqrt(pairs.slow(slots[i], today)));
    }
  }

  private void findTwinPartners(int today) {
    Traces pairs = graph.pairs();
    float total = totalOverlap();
    for (int i = 0; i < twins.size(); i++) {
      int twin = twins.member(i);
      float share = twins.value(i) / total / slow(twin, today);
      int size = pairs.size(twin);
      int[] slots = pairs.slots(twin);
      for (int k = 0; k < size; k++) {
        twinPartners.add(pairs.member(slots[k]), share * pairs.slow(slots[k], today));
      }
    }
  }

  float totalOverlap() {
    float total = 0;
    for (int i = 0; i < twins.size(); i++) {
      total += twins.value(i);
    }
    return total;
  }

  private float slow(int actor, int today) {
    return graph.actors().slow(graph.actors().find(0, actor), today);
  }
}
