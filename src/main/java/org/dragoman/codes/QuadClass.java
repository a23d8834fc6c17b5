package org.dragoman.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Words or deeds, with or against each other (PLOVER manual, table 7.2). */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** The word written in tables: {@code verbal-cooperation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }

  public static Optional<QuadClass> find(String code) {
    return Arrays.stream(values()).filter(quad -> quad.code().equals(code)).findFirst();
  }
}
