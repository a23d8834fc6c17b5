package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;

/** How much a candidate is dealt with, by this act and by all. */
final class ProminenceFeatures {

  private final Outlook outlook;

  ProminenceFeatures(Outlook outlook) {
    this.outlook = outlook;
  }

  void describe(int actor, Row row) {
    TemporalGraph graph = outlook.graph();
    Traces actors = graph.actors();
    int today = outlook.query().day();
    int slot = actors.find(0, actor);
    row.put(Feature.OBJECT_LAG, actors.lag(slot, today));
    row.put(Feature.OBJECT_AGE, actors.age(slot, today));
    row.put(Feature.OBJECT_COUNT, actors.count(slot));
    row.put(Feature.OBJECT_FAST, actors.fast(slot, today));
    row.put(Feature.OBJECT_MIDDLE, actors.middle(slot, today));
    row.put(Feature.OBJECT_SLOW, actors.slow(slot, today));
    row.putShare(Feature.OBJECT_TREND, actors.fast(slot, today), actors.slow(slot, today));
    row.put(Feature.OBJECT_PARTNERS, graph.pairs().size(actor));
    ofAct(graph, actor, slot, row);
  }

  private void ofAct(TemporalGraph graph, int actor, int actorSlot, Row row) {
    Query query = outlook.query();
    int today = query.day();
    Traces objects = graph.actObjects();
    int slot = objects.find(query.relation(), actor);
    int act = graph.acts().find(0, query.relation());
    row.put(Feature.ACT_OBJECT_LAG, objects.lag(slot, today));
    row.put(Feature.ACT_OBJECT_COUNT, objects.count(slot));
    row.put(Feature.ACT_OBJECT_FAST, objects.fast(slot, today));
    row.put(Feature.ACT_OBJECT_SHARE, outlook.actShare(actor));
    row.putShare(
        Feature.ACT_OBJECT_SLOW_SHARE, objects.slow(slot, today), graph.acts().slow(act, today));
    row.putShare(
        Feature.ACT_SHARE_OF_OBJECT,
        objects.slow(slot, today),
        graph.actors().slow(actorSlot, today));
  }
}
