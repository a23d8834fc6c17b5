package org.dragoman.codes;

import java.util.Locale;
import java.util.Optional;

/**
 * PLOVER's sixteen event types (PLOVER manual, 2018, with the later merge of cooperation types).
 */
public enum PloverType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  public static Optional<PloverType> find(String code) {
    for (PloverType type : values()) {
      if (type.name().equals(code.toUpperCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
