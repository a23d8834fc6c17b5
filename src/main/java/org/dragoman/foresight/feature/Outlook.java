package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.HomeHabits;
import org.dragoman.foresight.graph.Homes;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Top;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;

/**
 * The first look at one query: who may answer it, and a simple score for each of them from rules,
 * popularity, neighbours and habits of the country. Reused from query to query by one thread.
 */
final class Outlook {

  private static final int FROM_EACH = 60;
  private static final int COUNTRIES = 5;
  private static final int MEMBERS = 30;

  private final TemporalGraph graph;
  private final Neighbourhood neighbourhood;
  private final Popular popular;
  private final RuleEvidence rules;
  private final Accumulator ruleScores;
  private final Accumulator twinAnswers;
  private final Accumulator prescores;
  private final Top some = new Top(FROM_EACH);
  private final Top countries = new Top(COUNTRIES);
  private final Top foremost = new Top(MEMBERS);
  private Query query = new Query(0, 0, 0);
  private int countryAct;
  private int sectorAct;
  private float actTotal;

  Outlook(TemporalGraph graph) {
    this.graph = graph;
    neighbourhood = new Neighbourhood(graph);
    popular = new Popular(graph);
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
    HomeHabits habits = graph.habits();
    countryAct =
        habits.countryActs().find(graph.homes().country(query.subject()), query.relation());
    sectorAct =
        habits.sectorActs().find(graph.homes().sector(query.subject()) + 1, query.relation());
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

  /** The actor's share of events of the act by actors of the subject's country. */
  float countryShare(int actor) {
    HomeHabits habits = graph.habits();
    Traces objects = habits.countryActObjects();
    return share(objects, objects.find(countryAct, actor), habits.countryActs(), countryAct);
  }

  /** The share of the actor's sector in events of the act by the subject's sector. */
  float sectorShare(int actor) {
    HomeHabits habits = graph.habits();
    Traces sectors = habits.sectorActSectors();
    int sector = graph.homes().sector(actor);
    return share(sectors, sectors.find(sectorAct, sector), habits.sectorActs(), sectorAct);
  }

  /** The share of the actor's country in events of the act by the subject's country. */
  float countryPairShare(int actor) {
    int country = graph.homes().country(actor);
    HomeHabits habits = graph.habits();
    Traces countries = habits.countryActCountries();
    return country == Homes.NONE
        ? 0
        : share(countries, countries.find(countryAct, country), habits.countryActs(), countryAct);
  }

  /** The actor's share of events of the act that befell actors of its country. */
  float memberShare(int actor) {
    int country = graph.homes().country(actor);
    if (country == Homes.NONE) {
      return 0;
    }
    HomeHabits habits = graph.habits();
    int met = habits.countryActs().find(country, Relation.inverse(query.relation()));
    Traces members = habits.countryActSubjects();
    return share(members, members.find(met, actor), habits.countryActs(), met);
  }

  /** The share of the actor's country in the subject's dealings. */
  float partnerCountryShare(int actor) {
    int country = graph.homes().country(actor);
    Traces countries = graph.habits().actorCountries();
    int slot = country == Homes.NONE ? -1 : countries.find(query.subject(), country);
    return share(countries, slot, graph.actors(), graph.actors().find(0, query.subject()));
  }

  private float share(Traces parts, int part, Traces wholes, int whole) {
    return part < 0 ? 0 : parts.slow(part, query.day()) / wholes.slow(whole, query.day());
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
    prescoreCountry();
    prescoreMembers();
  }

  /** Actors of the countries that the subject deals with most, and of its own. */
  private void prescoreMembers() {
    countries.clear();
    Traces partners = graph.habits().actorCountries();
    int size = partners.size(query.subject());
    int[] slots = partners.slots(query.subject());
    for (int i = 0; i < size; i++) {
      countries.offer(partners.member(slots[i]), partners.slow(slots[i], query.day()));
    }
    prescoreMembers(graph.homes().country(query.subject()));
    for (int i = 0; i < countries.size(); i++) {
      prescoreMembers(countries.member(i));
    }
  }

  private void prescoreMembers(int country) {
    HomeHabits habits = graph.habits();
    int met = habits.countryActs().find(country, Relation.inverse(query.relation()));
    Traces members = habits.countryActSubjects();
    foremost.clear();
    int size = members.size(met);
    int[] slots = members.slots(met);
    for (int i = 0; i < size; i++) {
      foremost.offer(members.member(slots[i]), members.slow(slots[i], query.day()));
    }
    prescoreAll(foremost);
  }

  private void prescoreCountry() {
    some.clear();
    Traces objects = graph.habits().countryActObjects();
    int size = objects.size(countryAct);
    int[] slots = objects.slots(countryAct);
    for (int i = 0; i < size; i++) {
      some.offer(objects.member(slots[i]), objects.slow(slots[i], query.day()));
    }
    prescoreAll(some);
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
              + 0.02f * sectorShare(actor)
              + 0.3f * countryShare(actor)
              + 0.02f * countryPairShare(actor)
              + 0.5f * memberShare(actor) * partnerCountryShare(actor)
              + 0.3f * Math.min(1, twinAnswers.value(actor)));
    }
  }
}
