package org.dragoman.lexicon.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word of {@code words.csv} does for finding out who is meant. */
public enum WordRole {
  /** "both countries": with a number it means the actors last spoken of. */
  COUNTED,
  /** "both countries": of the actors that are counted only states are meant. */
  LAND,
  /** "the sides": its plural alone means the two actors last spoken of. */
  SIDE,
  /** "his counterpart": the other of two actors. */
  COUNTERPART,
  /** "the government": stands for an actor named elsewhere in the report. */
  STAND_IN,
  /** "analyst": describes somebody who is cited but does not act. */
  EXPERT,
  /** "bin", "van": stands in lower case inside the name of a person. */
  PARTICLE,
  /** "Mr", "Deputy": stands before the name of a person. */
  HONORIFIC,
  /** "Jordan": a name of the tables that persons bear too. */
  FORENAME,
  /** "Iran-backed": after a name and a hyphen it says that another is meant. */
  LINK,
  /** "rebels": fighters; a name before or beside it is that of an armed group. */
  ARMED,
  /** "group": with a word for fighters it means an armed group. */
  BAND,
  /** "May": no name of a person when it stands alone. */
  CALENDAR,
  /** "Paris Agreement": after a name it makes the title of a text. */
  TEXT;

  /** As in the table: lower case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<WordRole> find(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
