package org.dragoman.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose word a forecast is. */
public enum ForecasterKind {
  /** Named and bound to no government. */
  EXPERT,
  /** Speaks for a government or a body, by name or not. */
  OFFICIAL,
  /** A report in its own voice. */
  PRESS,
  /** Many together: a market, a median. */
  CROWD,
  /** Dragoman itself. */
  SYSTEM,
  /** What needs no knowledge of the case. */
  BASELINE;

  /** The word printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ForecasterKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
