package org.dragoman.foresight.graph;

import org.dragoman.foresight.timeline.ActorDay;

/**
 * Whom actors deal with who lately dealt with another: for each partner of the last 14 days, how
 * often its partner's next day of activity brought which others.
 */
public final class Companions {

  /** Partners older than this many days are no longer late. */
  public static final int DAYS = 14;

  /** The number of late partners looked at. */
  public static final int PARTNERS = 40;

  private final Counts together = new Counts();
  private final int[] exposures;
  private final Top late = new Top(PARTNERS);

  Companions(int actors) {
    exposures = new int[actors];
  }

  /** Learns from an actor's day; the graph does not hold that day yet. */
  void learn(TemporalGraph graph, ActorDay actor, int today) {
    latePartners(graph, actor.subject(), today, late);
    int[] met = actor.met();
    for (int i = 0; i < late.size(); i++) {
      int partner = late.member(i);
      exposures[partner]++;
      for (int other : met) {
        if (other != partner) {
          together.add(partner, other);
        }
      }
    }
  }

  /** Fills in the strongest partners of the last days. */
  public static void latePartners(TemporalGraph graph, int subject, int today, Top partners) {
    partners.clear();
    Traces pairs = graph.pairs();
    int size = pairs.size(subject);
    int[] slots = pairs.slots(subject);
    for (int i = 0; i < size; i++) {
      if (pairs.lag(slots[i], today) <= DAYS) {
        partners.offer(pairs.member(slots[i]), pairs.middle(slots[i], today));
      }
    }
  }

  public Counts together() {
    return together;
  }

  /** How many active days followed a late meeting with this partner. */
  public int exposure(int partner) {
    return exposures[partner];
  }
}
