package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.RepeatRates;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;

/** What holds for all candidates of a query. */
final class QuestionFeatures {

  private final Outlook outlook;

  QuestionFeatures(Outlook outlook) {
    this.outlook = outlook;
  }

  void describe(Row row) {
    TemporalGraph graph = outlook.graph();
    Query query = outlook.query();
    int subject = query.subject();
    int relation = query.relation();
    int today = query.day();
    Traces acts = graph.actorActs();
    int act = acts.find(subject, relation);
    row.put(Feature.ACTOR_RECENT, graph.actors().middle(graph.actors().find(0, subject), today));
    row.put(Feature.ACT_RECENT, graph.acts().middle(graph.acts().find(0, relation), today));
    row.put(Feature.ACTOR_ACT_RECENT, acts.middle(act, today));
    row.put(Feature.ACTOR_ACT_LAG, acts.lag(act, today));
    row.putShare(Feature.ACTOR_ACT_PER_DAY, acts.count(act), acts.days(act));
    row.put(Feature.ACTOR_PARTNERS, graph.pairs().size(subject));
    row.put(Feature.ACTOR_ACT_PARTNERS, graph.actorActObjects().size(act));
    row.put(Feature.INVERSE, Relation.isInverse(relation) ? 1 : 0);
    repeats(row, graph, query);
  }

  private static void repeats(Row row, TemporalGraph graph, Query query) {
    RepeatRates acts = graph.actRepeats();
    RepeatRates actors = graph.actorRepeats();
    row.put(Feature.ACT_REPEATS_ACT, acts.sameAct(query.relation()));
    row.put(Feature.ACT_REPEATS_PAIR, acts.samePair(query.relation()));
    row.put(Feature.ACT_FAN_OUT, acts.fanOut(query.relation()));
    row.put(Feature.ACTOR_REPEATS_ACT, actors.sameAct(query.subject()));
    row.put(Feature.ACTOR_REPEATS_PAIR, actors.samePair(query.subject()));
  }
}
