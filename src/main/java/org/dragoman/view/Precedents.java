package org.dragoman.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the last happening of the same type, mode, sides and content before another. */
public final class Precedents {

  private final Map<Deed, NavigableMap<LocalDate, Happening>> occurred = new HashMap<>();

  /** Over all happenings that may be precedents. */
  public Precedents(List<Happening> happenings) {
    for (Happening happening : happenings) {
      Optional<LocalDate> day = Precedent.day(happening);
      if (day.isPresent() && happening.status() == HappeningStatus.OCCURRED) {
        occurred
            .computeIfAbsent(deed(happening), key -> new TreeMap<>())
            .putIfAbsent(day.get(), happening);
      }
    }
  }

  /** What came before, whether or not a report speaks of it. */
  public Precedent of(Happening happening) {
    NavigableMap<LocalDate, Happening> same =
        occurred.getOrDefault(deed(happening), new TreeMap<>());
    return Precedent.of(
        happening,
        Precedent.day(happening)
            .flatMap(day -> Optional.ofNullable(same.lowerEntry(day)))
            .map(Map.Entry::getValue)
            .orElse(null));
  }

  private static Deed deed(Happening happening) {
    return Deed.of(happening.assertion()).orElseThrow();
  }
}
