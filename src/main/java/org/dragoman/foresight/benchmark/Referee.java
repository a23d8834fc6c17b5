package org.dragoman.foresight.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.timeline.AnsweredQuery;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Vocabulary;

/**
 * Judges rankings of one part: both directions of every fact, other true answers of the same query
 * left out, the average rank where scores are level.
 */
public final class Referee {

  private final Vocabulary vocabulary;
  private final Set<Triple> before = new HashSet<>();
  private final List<Fact> facts;
  private final Map<Fact, Double> ranks = new HashMap<>();

  /**
   * @param before events of the parts before
   * @param part events of the part judged
   */
  public Referee(Vocabulary vocabulary, List<Event> before, List<Event> part) {
    this.vocabulary = vocabulary;
    before.forEach(event -> this.before.add(Triple.of(vocabulary.number(event))));
    this.facts = part.stream().map(vocabulary::number).toList();
  }

  /** The ranks of all answers of a query; may be asked from several threads. */
  public double[] rank(AnsweredQuery query, Ranking ranking) {
    double[] found = new double[query.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Rank.of(query.answer(i), query, ranking, vocabulary.actors());
    }
    return found;
  }

  /** Takes down the ranks of a query. */
  public void note(AnsweredQuery query, double[] found) {
    Query asked = query.query();
    for (int i = 0; i < found.length; i++) {
      ranks.put(
          new Fact(asked.subject(), asked.relation(), query.answer(i), asked.day()), found[i]);
    }
  }

  /** All judgements, in the order of the part's facts. */
  public List<Judgement> judgements() {
    List<Judgement> judgements = new ArrayList<>();
    for (Fact fact : facts) {
      boolean seen = before.contains(Triple.of(fact));
      judgements.add(new Judgement(fact.day(), false, seen, rank(fact)));
      judgements.add(new Judgement(fact.day(), true, seen, rank(fact.inverse())));
    }
    return judgements;
  }

  private double rank(Fact fact) {
    return Objects.requireNonNull(ranks.get(fact), "a query was not noted");
  }

  /** A fact without its day. */
  private record Triple(int subject, int relation, int object) {

    static Triple of(Fact fact) {
      return new Triple(fact.subject(), fact.relation(), fact.object());
    }
  }
}
