package org.dragoman.foresight.feature;

import org.dragoman.foresight.graph.HomeHabits;
import org.dragoman.foresight.graph.Homes;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Query;

/** What countries and sectors of subject and candidate say. */
final class HomeFeatures {

  private final Outlook outlook;

  HomeFeatures(Outlook outlook) {
    this.outlook = outlook;
  }

  void describe(int actor, Row row) {
    Homes homes = outlook.graph().homes();
    int subject = outlook.query().subject();
    row.put(Feature.SECTOR_SHARE, outlook.home().sectorShare(actor));
    row.put(Feature.COUNTRY_SHARE, outlook.home().countryShare(actor));
    row.put(Feature.COUNTRY_PAIR_SHARE, outlook.home().countryPairShare(actor));
    row.put(Feature.OBJECT_IS_COUNTRY, homes.isCountry(actor) ? 1 : 0);
    row.put(Feature.SELF, actor == subject ? 1 : 0);
    int country = homes.country(actor);
    if (country == Homes.NONE) {
      return;
    }
    boolean same = country == homes.country(subject);
    row.put(Feature.SAME_COUNTRY, same ? 1 : 0);
    row.put(Feature.OWN_COUNTRY, same && homes.isCountry(actor) ? 1 : 0);
    ties(country, row);
    members(actor, row);
  }

  private void members(int actor, Row row) {
    float share = outlook.home().memberShare(actor);
    row.put(Feature.MEMBER_SHARE, share);
    row.put(Feature.MEMBER_OF_PARTNER, share * outlook.home().partnerCountryShare(actor));
    row.put(Feature.MEMBER_OF_ACT_PARTNER, share * row.get(Feature.ACTOR_ACT_COUNTRY_SHARE));
    row.put(Feature.MEMBER_OF_COUNTRY_PAIR, share * row.get(Feature.COUNTRY_PAIR_SHARE));
  }

  private void ties(int country, Row row) {
    TemporalGraph graph = outlook.graph();
    Query query = outlook.query();
    int today = query.day();
    HomeHabits habits = graph.habits();
    Traces countries = habits.actorCountries();
    int slot = countries.find(query.subject(), country);
    int subject = graph.actors().find(0, query.subject());
    row.put(Feature.ACTOR_COUNTRY_LAG, countries.lag(slot, today));
    row.putShare(
        Feature.ACTOR_COUNTRY_SHARE,
        countries.middle(slot, today),
        graph.actors().middle(subject, today));
    int act = graph.actorActs().find(query.subject(), query.relation());
    Traces actCountries = habits.actorActCountries();
    row.putShare(
        Feature.ACTOR_ACT_COUNTRY_SHARE,
        actCountries.slow(actCountries.find(act, country), today),
        graph.actorActs().slow(act, today));
    Traces pairs = habits.countryPairs();
    int home = graph.homes().country(query.subject());
    row.put(Feature.COUNTRY_TIES, pairs.middle(pairs.find(home, country), today));
  }
}
