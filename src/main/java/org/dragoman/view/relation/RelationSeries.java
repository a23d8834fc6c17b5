package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair period by period, without gaps.
 *
 * @param periods ascending, never empty; the last ends with the window
 */
public record RelationSeries(List<RelationPeriod> periods) {

  public RelationSeries {
    periods = List.copyOf(periods);
  }

  /** What lies before the first day of the window counts for the level alone. */
  public static RelationSeries of(RelationLine line, Window window, PeriodLength length) {
    List<LocalDate> starts = starts(window, length);
    List<LocalDate> ends = starts.stream().map(start -> end(start, window, length)).toList();
    List<Double> levels = line.levels(ends);
    List<RelationPeriod> periods = new ArrayList<>();
    int next = firstWithin(line.events(), window);
    for (int i = 0; i < starts.size(); i++) {
      int first = next;
      while (next < line.events().size() && !line.events().get(next).day().isAfter(ends.get(i))) {
        next++;
      }
      periods.add(
          new RelationPeriod(
              length.label(starts.get(i)),
              i == 0 ? window.from() : starts.get(i),
              ends.get(i),
              line.events().subList(first, next),
              levels.get(i)));
    }
    return new RelationSeries(periods);
  }

  private static List<LocalDate> starts(Window window, PeriodLength length) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate start = length.start(window.from());
        !start.isAfter(window.to());
        start = length.plus(start, 1)) {
      starts.add(start);
    }
    return starts;
  }

  private static LocalDate end(LocalDate start, Window window, PeriodLength length) {
    LocalDate last = length.plus(start, 1).minusDays(1);
    return last.isAfter(window.to()) ? window.to() : last;
  }

  private static int firstWithin(List<ScoredEvent> events, Window window) {
    int index = 0;
    while (index < events.size() && events.get(index).day().isBefore(window.from())) {
      index++;
    }
    return index;
  }
}
