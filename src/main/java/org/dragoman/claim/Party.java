package org.dragoman.claim;

import org.jspecify.annotations.Nullable;

/**
 * What the actor codes of a claim lose.
 *
 * @param country the state that a non-state party belongs to, ISO 3166-1 alpha-3
 * @param sector PLOVER sector (GOV, MIL, OPP, JUD, REB …)
 * @param name the resolved name, e.g. of an office-holder
 * @param text the words of the report
 */
public record Party(
    Side side,
    ActorCode code,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String name,
    String text) {

  /** Which side of a claim a party stands on. */
  public enum Side {
    ACTOR,
    RECIPIENT
  }
}
