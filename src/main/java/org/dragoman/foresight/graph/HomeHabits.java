package org.dragoman.foresight.graph;

import org.dragoman.foresight.timeline.Fact;

/** What actors of the same country or sector do: tables of acts by country and by sector. */
public final class HomeHabits {

  private final Homes homes;
  private final Traces countryActs = new Traces();
  private final Traces countryActObjects = new Traces();
  private final Traces countryActCountries = new Traces();
  private final Traces countryActSubjects = new Traces();
  private final Traces sectorActs = new Traces();
  private final Traces sectorActSectors = new Traces();
  private final Traces actorCountries = new Traces();
  private final Traces actorActCountries = new Traces();
  private final Traces countryPairs = new Traces();

  HomeHabits(Homes homes) {
    this.homes = homes;
  }

  /**
   * @param actorAct slot of the subject and the relation
   */
  void insert(Fact fact, int actorAct) {
    int country = homes.country(fact.subject());
    int otherCountry = homes.country(fact.object());
    int day = fact.day();
    if (country != Homes.NONE) {
      int act = countryActs.touch(country, fact.relation(), day);
      countryActObjects.touch(act, fact.object(), day);
      countryActSubjects.touch(act, fact.subject(), day);
      if (otherCountry != Homes.NONE) {
        countryActCountries.touch(act, otherCountry, day);
        countryPairs.touch(country, otherCountry, day);
      }
    }
    if (otherCountry != Homes.NONE) {
      actorCountries.touch(fact.subject(), otherCountry, day);
      actorActCountries.touch(actorAct, otherCountry, day);
    }
    insertSectors(fact);
  }

  private void insertSectors(Fact fact) {
    int sector = homes.sector(fact.subject());
    int act = sectorActs.touch(sector + 1, fact.relation(), fact.day());
    sectorActSectors.touch(act, homes.sector(fact.object()), fact.day());
  }

  /** Acts by country. */
  public Traces countryActs() {
    return countryActs;
  }

  /** Objects under slots of {@link #countryActs}. */
  public Traces countryActObjects() {
    return countryActObjects;
  }

  /** Subjects, all of that country, under slots of {@link #countryActs}. */
  public Traces countryActSubjects() {
    return countryActSubjects;
  }

  /** Countries of objects under slots of {@link #countryActs}. */
  public Traces countryActCountries() {
    return countryActCountries;
  }

  /** Acts by sector plus one; 0 stands for no known sector. */
  public Traces sectorActs() {
    return sectorActs;
  }

  /** Sectors of objects under slots of {@link #sectorActs}. */
  public Traces sectorActSectors() {
    return sectorActSectors;
  }

  /** Countries of objects by actor. */
  public Traces actorCountries() {
    return actorCountries;
  }

  /** Countries of objects under slots of actor and act. */
  public Traces actorActCountries() {
    return actorActCountries;
  }

  /** Countries by country. */
  public Traces countryPairs() {
    return countryPairs;
  }
}
