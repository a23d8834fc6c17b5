package org.dragoman.view.relation;

import java.util.Locale;

/** Who of a pair acts. */
public enum Direction {
  FIRST_TO_SECOND,
  SECOND_TO_FIRST,
  MUTUAL;

  /** The word printed: {@code mutual}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
