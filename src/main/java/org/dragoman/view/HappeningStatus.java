package org.dragoman.view;

import java.util.Locale;

/** How real a happening is by what was reported of it, the first four in rising firmness. */
public enum HappeningStatus {
  RUMOURED,
  EXPECTED,
  ANNOUNCED,
  OCCURRED,
  CANCELLED,
  DISPUTED,
  /** Its due day has passed and nothing was reported. */
  LAPSED;

  /** The word printed: {@code announced}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may still come about. */
  public boolean isAhead() {
    return this == RUMOURED || this == EXPECTED || this == ANNOUNCED;
  }
}
