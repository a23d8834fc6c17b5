package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;

/** What happened between subject and candidate. */
final class HistoryFeatures {

  private final Outlook outlook;

  HistoryFeatures(Outlook outlook) {
    this.outlook = outlook;
  }

  void describe(int actor, Row row) {
    TemporalGraph graph = outlook.graph();
    int pair = graph.pairs().find(outlook.query().subject(), actor);
    if (pair < 0) {
      return;
    }
    pair(graph, pair, actor, row);
    sameAct(graph, graph.triples().find(pair, outlook.query().relation()), row);
    int mirrored = Relation.inverse(outlook.query().relation());
    mirror(graph, graph.triples().find(pair, mirrored), row);
  }

  private void pair(TemporalGraph graph, int pair, int actor, Row row) {
    Query query = outlook.query();
    int today = query.day();
    Traces pairs = graph.pairs();
    Traces actors = graph.actors();
    int subject = actors.find(0, query.subject());
    row.put(Feature.PAIR_LAG, pairs.lag(pair, today));
    row.put(Feature.PAIR_AGE, pairs.age(pair, today));
    row.put(Feature.PAIR_COUNT, pairs.count(pair));
    row.put(Feature.PAIR_DAYS, pairs.days(pair));
    row.put(Feature.PAIR_FAST, pairs.fast(pair, today));
    row.put(Feature.PAIR_MIDDLE, pairs.middle(pair, today));
    row.put(Feature.PAIR_SLOW, pairs.slow(pair, today));
    row.put(Feature.PAIR_ACTS, graph.triples().size(pair));
    row.putShare(Feature.PAIR_SHARE, pairs.middle(pair, today), actors.middle(subject, today));
    row.putShare(Feature.PAIR_SLOW_SHARE, pairs.slow(pair, today), actors.slow(subject, today));
    row.putShare(
        Feature.PAIR_SHARE_OF_OBJECT,
        pairs.middle(pair, today),
        actors.middle(actors.find(0, actor), today));
    row.putShare(Feature.PAIR_DUE, pairs.lag(pair, today), pairs.gap(pair));
  }

  private void sameAct(TemporalGraph graph, int triple, Row row) {
    if (triple < 0) {
      return;
    }
    Query query = outlook.query();
    int today = query.day();
    Traces triples = graph.triples();
    Traces acts = graph.actorActs();
    int act = acts.find(query.subject(), query.relation());
    row.put(Feature.TRIPLE_LAG, triples.lag(triple, today));
    row.put(Feature.TRIPLE_AGE, triples.age(triple, today));
    row.put(Feature.TRIPLE_COUNT, triples.count(triple));
    row.put(Feature.TRIPLE_DAYS, triples.days(triple));
    row.put(Feature.TRIPLE_FAST, triples.fast(triple, today));
    row.put(Feature.TRIPLE_MIDDLE, triples.middle(triple, today));
    row.put(Feature.TRIPLE_SLOW, triples.slow(triple, today));
    row.putShare(Feature.TRIPLE_SHARE, triples.middle(triple, today), acts.middle(act, today));
    row.putShare(Feature.TRIPLE_SLOW_SHARE, triples.slow(triple, today), acts.slow(act, today));
    row.putShare(Feature.TRIPLE_DUE, triples.lag(triple, today), triples.gap(triple));
  }

  private void mirror(TemporalGraph graph, int triple, Row row) {
    int today = outlook.query().day();
    row.put(Feature.MIRROR_LAG, graph.triples().lag(triple, today));
    row.put(Feature.MIRROR_COUNT, graph.triples().count(triple));
    row.put(Feature.MIRROR_MIDDLE, graph.triples().middle(triple, today));
  }
}
