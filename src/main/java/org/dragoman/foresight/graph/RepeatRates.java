package org.dragoman.foresight.graph;

import org.dragoman.foresight.timeline.ActorDay;
import org.dragoman.foresight.timeline.AnsweredQuery;

/** How often answers had been seen before: with the same act, or with any. */
public final class RepeatRates {

  private final int[] answers;
  private final int[] sameAct;
  private final int[] samePair;
  private final int[] queries;

  RepeatRates(int size) {
    answers = new int[size];
    sameAct = new int[size];
    samePair = new int[size];
    queries = new int[size];
  }

  void learn(TemporalGraph graph, ActorDay actor, AnsweredQuery query, int owner) {
    queries[owner]++;
    for (int i = 0; i < query.size(); i++) {
      int pair = graph.pairs().find(actor.subject(), query.answer(i));
      answers[owner]++;
      samePair[owner] += pair < 0 ? 0 : 1;
      sameAct[owner] += graph.triples().find(pair, query.query().relation()) < 0 ? 0 : 1;
    }
  }

  /** Share of answers seen before with the same act, pulled towards a half. */
  public float sameAct(int owner) {
    return (sameAct[owner] + 1f) / (answers[owner] + 2f);
  }

  /** Share of answers seen before with any act, pulled towards a half. */
  public float samePair(int owner) {
    return (samePair[owner] + 1f) / (answers[owner] + 2f);
  }

  /** Answers per query. */
  public float fanOut(int owner) {
    return (answers[owner] + 1f) / (queries[owner] + 1f);
  }
}
