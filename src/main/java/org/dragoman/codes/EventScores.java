package org.dragoman.codes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores of all event types, by type and mode. Immutable. */
public final class EventScores {

  /**
   * A row of the table.
   *
   * @param mode PLOVER mode in lower case; empty for the type in whatever other mode
   */
  public record Row(PloverType type, String mode, EventScore score) {}

  private final Map<String, EventScore> byKey;

  private EventScores(Map<String, EventScore> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /**
   * A later row replaces an earlier one of the same type and mode.
   *
   * @throws IllegalArgumentException where a type has no row without a mode
   */
  public static EventScores of(Iterable<Row> rows) {
    Map<String, EventScore> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(key(row.type(), row.mode()), row.score()));
    for (PloverType type : PloverType.values()) {
      if (!byKey.containsKey(key(type, ""))) {
        throw new IllegalArgumentException("no score for " + type + " without a mode");
      }
    }
    return new EventScores(byKey);
  }

  /** The score of the mode, or of its type where the mode has none. */
  public EventScore get(PloverType type, @Nullable String mode) {
    EventScore ofMode = mode == null ? null : byKey.get(key(type, mode));
    return ofMode != null ? ofMode : java.util.Objects.requireNonNull(byKey.get(key(type, "")));
  }

  private static String key(PloverType type, String mode) {
    return type + "/" + mode;
  }
}
