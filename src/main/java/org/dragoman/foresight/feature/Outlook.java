package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Top;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;

/**
 * The first look at one query: who may answer it, and a simple score for each of them from rules,
 * popularity, neighbours and habits of the country. Reused from query to query by one thread.
 */
final class Outlook {

  private static final int FROM_EACH = 60;

  private final TemporalGraph graph;
  private final Neighbourhood neighbourhood;
  private final Popular popular;
  private final HomeOutlook home;
  private final RuleEvidence rules;
  private final Accumulator ruleScores;
  private final Accumulator twinAnswers;
  private final Accumulator prescores;
  private final Top some = new Top(FROM_EACH);
  private Query query = new Query(0, 0, 0);
  private float actTotal;

  Outlook(TemporalGraph graph) {
    this.graph = graph;
    neighbourhood = new Neighbourhood(graph);
    popular = new Popular(graph);
    home = new HomeOutlook(graph);
    rules = new RuleEvidence(graph);
    int actors = graph.vocabulary().actors();
    ruleScores = new Accumulator(actors);
    twinAnswers = new Accumulator(actors);
    prescores = new Accumulator(actors);
  }

  TemporalGraph graph() {
    return graph;
  }

  Query query() {
    return query;
  }

  HomeOutlook home() {
    return home;
  }

  Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  /** Turns to an actor on a day; queries about it follow. */
  void turnTo(int subject, int today) {
    neighbourhood.look(subject, today);
  }

  /** Looks at a query about the actor turned to. */
  void look(Query next) {
    query = next;
    ruleScores.clear();
    twinAnswers.clear();
    prescores.clear();
    home.look(query);
    actTotal = graph.acts().middle(graph.acts().find(0, query.relation()), query.day());
    scoreRules();
    scoreTwins();
    prescore();
  }

  /** The candidates with their first scores. */
  Accumulator prescores() {
    return prescores;
  }

  float ruleScore(int actor) {
    return ruleScores.value(actor);
  }

  /** Chance that a twin's event of this act is with an actor. */
  float twinScore(int actor) {
    return twinAnswers.value(actor);
  }

  /** The actor's share of late events of the act. */
  float actShare(int actor) {
    Traces traces = graph.actObjects();
    return actTotal == 0
        ? 0
        : traces.middle(traces.find(query.relation(), actor), query.day()) / actTotal;
  }

  private void scoreRules() {
    Traces pairs = graph.pairs();
    int size = pairs.size(query.subject());
    int[] slots = pairs.slots(query.subject());
    for (int i = 0; i < size; i++) {
      rules.look(slots[i], query.relation(), query.day());
      ruleScores.add(pairs.member(slots[i]), rules.noisyOr());
    }
  }

  private void scoreTwins() {
    Top twins = neighbourhood.twins();
    float total = neighbourhood.totalOverlap();
    Traces acts = graph.actorActs();
    Traces objects = graph.actorActObjects();
    for (int i = 0; i < twins.size(); i++) {
      int act = acts.find(twins.member(i), query.relation());
      float share = twins.value(i) / total / acts.slow(act, query.day());
      int size = objects.size(act);
      int[] slots = objects.slots(act);
      for (int k = 0; k < size; k++) {
        twinAnswers.add(objects.member(slots[k]), share * objects.slow(slots[k], query.day()));
      }
    }
  }

  private void prescore() {
    for (int i = 0; i < ruleScores.size(); i++) {
      prescore(ruleScores.actor(i));
    }
    prescoreAll(popular.ofAct(query.relation(), query.day()));
    prescoreAll(popular.overall(query.day()));
    prescoreSome(neighbourhood.companions());
    prescoreSome(neighbourhood.hops());
    prescoreSome(twinAnswers);
    prescoreAll(home.ofCountry());
    prescoreAll(home.membersOf(graph.homes().country(query.subject())));
    Top countries = home.partnerCountries();
    for (int i = 0; i < countries.size(); i++) {
      prescoreAll(home.membersOf(countries.member(i)));
    }
  }

  private void prescoreSome(Accumulator source) {
    some.clear();
    source.offerAll(some);
    prescoreAll(some);
  }

  private void prescoreAll(Top candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      prescore(candidates.member(i));
    }
  }

  private void prescore(int actor) {
    if (prescores.value(actor) == 0) {
      prescores.add(
          actor,
          ruleScores.value(actor)
              + 0.3f * actShare(actor)
              + 0.05f * Math.min(1, neighbourhood.companions().value(actor))
              + 0.1f * neighbourhood.hops().value(actor)
              + 0.02f * home.sectorShare(actor)
              + 0.3f * home.countryShare(actor)
              + 0.02f * home.countryPairShare(actor)
              + 0.5f * home.memberShare(actor) * home.partnerCountryShare(actor)
              + 0.3f * Math.min(1, twinAnswers.value(actor)));
    }
  }
}
