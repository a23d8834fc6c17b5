package org.dragoman.foresight.feature;

import java.util.Arrays;
import org.dragoman.foresight.graph.HomeHabits;
import org.dragoman.foresight.graph.Homes;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Top;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;

/** What the habits of countries and sectors say of candidates for one query at a time. */
final class HomeOutlook {

  private static final int FROM_COUNTRY = 60;
  private static final int COUNTRIES = 5;
  private static final int MEMBERS = 30;
  private static final int UNKNOWN = -2;

  private final TemporalGraph graph;
  private final Top objects = new Top(FROM_COUNTRY);
  private final Top countries = new Top(COUNTRIES);
  private final Top members = new Top(MEMBERS);
  private final Accumulator objectShares;
  private final Accumulator countryShares;
  private final Accumulator sectorShares;
  private final Accumulator partnerShares;
  private final int[] metAs;
  private Query query = new Query(0, 0, 0);
  private int countryAct;

  HomeOutlook(TemporalGraph graph) {
    this.graph = graph;
    int actors = graph.vocabulary().actors();
    objectShares = new Accumulator(actors);
    countryShares = new Accumulator(actors);
    sectorShares = new Accumulator(actors + 1);
    partnerShares = new Accumulator(actors);
    metAs = new int[actors];
  }

  void look(Query next) {
    query = next;
    HomeHabits habits = graph.habits();
    Homes homes = graph.homes();
    int today = query.day();
    countryAct = habits.countryActs().find(homes.country(query.subject()), query.relation());
    int sectorAct = habits.sectorActs().find(homes.sector(query.subject()) + 1, query.relation());
    int subject = graph.actors().find(0, query.subject());
    float ofCountry = habits.countryActs().slow(countryAct, today);
    spread(habits.countryActObjects(), countryAct, ofCountry, 0, objectShares);
    spread(habits.countryActCountries(), countryAct, ofCountry, 0, countryShares);
    float ofSector = habits.sectorActs().slow(sectorAct, today);
    spread(habits.sectorActSectors(), sectorAct, ofSector, 1, sectorShares);
    float ofSubject = graph.actors().slow(subject, today);
    spread(habits.actorCountries(), query.subject(), ofSubject, 0, partnerShares);
    Arrays.fill(metAs, UNKNOWN);
  }

  /** Shares of all members of an owner at once, which is faster than one by one. */
  private void spread(Traces traces, int owner, float whole, int shift, Accumulator shares) {
    shares.clear();
    int size = traces.size(owner);
    int[] slots = traces.slots(owner);
    for (int i = 0; i < size; i++) {
      shares.add(traces.member(slots[i]) + shift, traces.slow(slots[i], query.day()) / whole);
    }
  }

  /** The slot of what befell a country by the act, looked up once a query. */
  private int metAs(int country) {
    if (country == Homes.NONE) {
      return Homes.NONE;
    }
    if (metAs[country] == UNKNOWN) {
      metAs[country] =
          graph.habits().countryActs().find(country, Relation.inverse(query.relation()));
    }
    return metAs[country];
  }

  /** Whom actors of the subject's country met most by this act. */
  Top ofCountry() {
    objects.clear();
    Traces traces = graph.habits().countryActObjects();
    int size = traces.size(countryAct);
    int[] slots = traces.slots(countryAct);
    for (int i = 0; i < size; i++) {
      objects.offer(traces.member(slots[i]), traces.slow(slots[i], query.day()));
    }
    return objects;
  }

  /** The countries that the subject deals with most. */
  Top partnerCountries() {
    countries.clear();
    Traces partners = graph.habits().actorCountries();
    int size = partners.size(query.subject());
    int[] slots = partners.slots(query.subject());
    for (int i = 0; i < size; i++) {
      countries.offer(partners.member(slots[i]), partners.slow(slots[i], query.day()));
    }
    return countries;
  }

  /** The actors of a country whom the act befell most. */
  Top membersOf(int country) {
    int met = metAs(country);
    Traces subjects = graph.habits().countryActSubjects();
    members.clear();
    int size = subjects.size(met);
    int[] slots = subjects.slots(met);
    for (int i = 0; i < size; i++) {
      members.offer(subjects.member(slots[i]), subjects.slow(slots[i], query.day()));
    }
    return members;
  }

  /** The actor's share of events of the act by actors of the subject's country. */
  float countryShare(int actor) {
    return objectShares.value(actor);
  }

  /** The share of the actor's sector in events of the act by the subject's sector. */
  float sectorShare(int actor) {
    return sectorShares.value(graph.homes().sector(actor) + 1);
  }

  /** The share of the actor's country in events of the act by the subject's country. */
  float countryPairShare(int actor) {
    int country = graph.homes().country(actor);
    return country == Homes.NONE ? 0 : countryShares.value(country);
  }

  /** The share of the actor's country in the subject's dealings. */
  float partnerCountryShare(int actor) {
    int country = graph.homes().country(actor);
    return country == Homes.NONE ? 0 : partnerShares.value(country);
  }

  /** The actor's share of events of the act that befell actors of its country. */
  float memberShare(int actor) {
    int met = metAs(graph.homes().country(actor));
    Traces members = graph.habits().countryActSubjects();
    int slot = members.find(met, actor);
    return slot < 0
        ? 0
        : members.slow(slot, query.day()) / graph.habits().countryActs().slow(met, query.day());
  }
}
