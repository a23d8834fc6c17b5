package org.dragoman.foresight.probability;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.foresight.timeline.Vocabulary;

/** How often one actor did which act to another. */
final class EarlierActs {

  /** Who did something to whom. */
  record Pair(String actor, String recipient) {}

  private record Act(String name, QuadClass quad) {}

  private final Map<Pair, Map<Act, Integer>> counts = new HashMap<>();

  private EarlierActs() {}

  /** Up to a day, without it. */
  static EarlierActs of(Timeline timeline, int day, Occurrences occurrences) {
    EarlierActs earlier = new EarlierActs();
    Vocabulary names = timeline.vocabulary();
    for (Day before : timeline.before(day)) {
      for (Fact fact : before.facts()) {
        if (!Relation.isInverse(fact.relation())) {
          occurrences
              .actClass(fact)
              .ifPresent(
                  quad ->
                      earlier
                          .counts
                          .computeIfAbsent(
                              new Pair(names.actor(fact.subject()), names.actor(fact.object())),
                              key -> new HashMap<>())
                          .merge(
                              new Act(names.act(Relation.act(fact.relation())), quad),
                              1,
                              Integer::sum));
        }
      }
    }
    return earlier;
  }

  /** The part that an act, and what begins with it and a stroke, has in those of its class. */
  ActChance share(Chance ofClass, Pair pair, String act, QuadClass quad) {
    int acts = 0;
    int all = 0;
    for (Map.Entry<Act, Integer> one : counts.getOrDefault(pair, Map.of()).entrySet()) {
      String name = one.getKey().name();
      boolean same = one.getKey().quad() == quad;
      all += same ? one.getValue() : 0;
      acts += same && (name.equals(act) || name.startsWith(act + "/")) ? one.getValue() : 0;
    }
    return new ActChance(ofClass, acts, all);
  }
}
