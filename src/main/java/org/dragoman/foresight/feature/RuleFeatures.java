package org.dragoman.foresight.feature;

import org.dragoman.foresight.timeline.Query;

/** What rules learned from all pairs say of this one. */
final class RuleFeatures {

  private final Outlook outlook;
  private final RuleEvidence evidence;

  RuleFeatures(Outlook outlook) {
    this.outlook = outlook;
    this.evidence = new RuleEvidence(outlook.graph());
  }

  void describe(int actor, Row row) {
    Query query = outlook.query();
    int pair = outlook.graph().pairs().find(query.subject(), actor);
    if (pair < 0) {
      return;
    }
    evidence.look(pair, query.relation(), query.day());
    row.put(Feature.RULES_JOINED, evidence.noisyOr());
    row.put(Feature.RULES_BEST, evidence.best(0));
    row.put(Feature.RULES_SECOND, evidence.best(1));
    row.put(Feature.RULES_THIRD, evidence.best(2));
    row.put(Feature.RULES_SAME, evidence.same());
    row.put(Feature.RULES_MIRRORED, evidence.mirrored());
    row.put(Feature.RULES_SUM, evidence.sum());
    row.put(Feature.RULES_MEDIAN, evidence.median());
  }
}
