package org.dragoman.foresight.feature;

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

  private final TemporalGraph graph;
  private final Top objects = new Top(FROM_COUNTRY);
  private final Top countries = new Top(COUNTRIES);
  private final Top members = new Top(MEMBERS);
  private Query query = new Query(0, 0, 0);
  private int countryAct;
  private int sectorAct;

  HomeOutlook(TemporalGraph graph) {
    this.graph = graph;
  }

  void look(Query next) {
    query = next;
    HomeHabits habits = graph.habits();
    Homes homes = graph.homes();
    countryAct = habits.countryActs().find(homes.country(query.subject()), query.relation());
    sectorAct = habits.sectorActs().find(homes.sector(query.subject()) + 1, query.relation());
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
    HomeHabits habits = graph.habits();
    int met = habits.countryActs().find(country, Relation.inverse(query.relation()));
    Traces subjects = habits.countryActSubjects();
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
}
