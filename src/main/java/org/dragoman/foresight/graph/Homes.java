package org.dragoman.foresight.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Vocabulary;

/**
 * Sectors and countries of actors: "Police (Sudan)" is of the sector Police and of Sudan; Sudan is
 * its own country once an actor of Sudan was seen; any other actor belongs to the country it has
 * dealt with most.
 */
public final class Homes {

  /** No sector or country is known. */
  public static final int NONE = -1;

  private final int[] sectors;
  private final int[] named;
  private final int[] own;
  private final int[] learned;
  private final boolean[] isCountry;
  private final Traces dealings = new Traces();

  Homes(Vocabulary vocabulary) {
    int actors = vocabulary.actors();
    sectors = filled(actors);
    named = filled(actors);
    own = filled(actors);
    learned = filled(actors);
    Map<String, Integer> countries = new HashMap<>();
    Map<String, Integer> sectorNumbers = new HashMap<>();
    for (int actor = 0; actor < actors; actor++) {
      ActorName name = ActorName.parse(vocabulary.actor(actor));
      if (name.country() != null) {
        named[actor] = countries.computeIfAbsent(name.country(), each -> countries.size());
        sectors[actor] = sectorNumbers.computeIfAbsent(name.sector(), each -> sectorNumbers.size());
      }
    }
    for (int actor = 0; actor < actors; actor++) {
      own[actor] = countries.getOrDefault(ActorName.parse(vocabulary.actor(actor)).sector(), NONE);
    }
    isCountry = new boolean[countries.size()];
  }

  /** The sector of an actor, or {@link #NONE}. */
  public int sector(int actor) {
    return sectors[actor];
  }

  /** The country of an actor, or {@link #NONE}. */
  public int country(int actor) {
    int fromName = countryOfName(actor);
    return fromName == NONE ? learned[actor] : fromName;
  }

  /** Whether the actor is a country. */
  public boolean isCountry(int actor) {
    return named[actor] == NONE && own[actor] != NONE && isCountry[own[actor]];
  }

  void insert(Fact fact) {
    if (named[fact.subject()] != NONE) {
      isCountry[named[fact.subject()]] = true;
    }
    int country = countryOfName(fact.object());
    if (countryOfName(fact.subject()) != NONE || country == NONE) {
      return;
    }
    int slot = dealings.touch(fact.subject(), country, fact.day());
    int best = dealings.find(fact.subject(), learned[fact.subject()]);
    if (dealings.count(slot) > dealings.count(best)) {
      learned[fact.subject()] = country;
    }
  }

  private int countryOfName(int actor) {
    if (named[actor] != NONE) {
      return named[actor];
    }
    return isCountry(actor) ? own[actor] : NONE;
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, NONE);
    return values;
  }
}
