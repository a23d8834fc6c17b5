package org.dragoman.foresight.probability;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Timeline;

/** Cases at some origins: features, and whether it came true. */
final class CaseTable {

  private static final int FEWEST_EVENTS = 2;
  private static final int LONGEST_PAUSE = 60;

  private final List<DyadCase> cases = new ArrayList<>();
  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();

  private CaseTable() {}

  /**
   * All dyads with two past events and one in the last 60 days, at each origin, with each class.
   *
   * @param origins ascending; the days before each are known there
   */
  static CaseTable collect(
      Timeline timeline, Occurrences occurrences, List<Integer> origins, Window window) {
    CaseTable table = new CaseTable();
    DyadState state = new DyadState(timeline.vocabulary(), occurrences);
    DyadDescription description = new DyadDescription(state);
    List<Day> days = timeline.days();
    int first = days.get(0).number();
    int next = 0;
    for (int origin : origins) {
      while (next < days.size() && days.get(next).number() < origin) {
        state.learn(days.get(next++));
      }
      for (DyadCase each : eligible(state, timeline, origin)) {
        table.add(each, description, occurrences, window, first);
      }
    }
    return table;
  }

  /** The eligible cases at an origin, given the state before it. */
  private static List<DyadCase> eligible(DyadState state, Timeline timeline, int origin) {
    List<DyadCase> found = new ArrayList<>();
    for (int actor = 0; actor < timeline.vocabulary().actors(); actor++) {
      int[] slots = state.dyads().slots(actor);
      for (int i = 0; i < state.dyads().size(actor); i++) {
        if (isEligible(state, slots[i], origin)) {
          for (QuadClass quad : QuadClass.values()) {
            found.add(new DyadCase(actor, state.dyads().member(slots[i]), quad, origin));
          }
        }
      }
    }
    return found;
  }

  static boolean isEligible(DyadState state, DyadCase asked) {
    return isEligible(state, state.dyads().find(asked.actor(), asked.recipient()), asked.origin());
  }

  private static boolean isEligible(DyadState state, int dyad, int origin) {
    return state.dyads().count(dyad) >= FEWEST_EVENTS
        && state.dyads().lag(dyad, origin) <= LONGEST_PAUSE;
  }

  private void add(
      DyadCase each,
      DyadDescription description,
      Occurrences occurrences,
      Window window,
      int first) {
    cases.add(each);
    rows.add(description.describe(each));
    answers.add(
        occurrences.within(
            each.actor(), each.recipient(), each.quad(), each.origin(), window.days()));
    spans.add(spans(each, occurrences, window, first));
  }

  /** How many past windows held such an act, and how many there were. */
  static int[] spans(DyadCase each, Occurrences occurrences, Window window, int first) {
    int active =
        occurrences.spansBefore(
            each.actor(), each.recipient(), each.quad(), each.origin(), window.days());
    int all = Math.max(1, (each.origin() - first) / window.days());
    return new int[] {Math.min(active, all), all};
  }

  int size() {
    return cases.size();
  }

  DyadCase get(int row) {
    return cases.get(row);
  }

  boolean answer(int row) {
    return answers.get(row);
  }

  /** Past windows with such an act. */
  int activeSpans(int row) {
    return spans.get(row)[0];
  }

  /** Past windows in all. */
  int allSpans(int row) {
    return spans.get(row)[1];
  }

  float[] row(int row) {
    return rows.get(row);
  }

  float[] matrix() {
    int width = DyadDescription.WIDTH;
    float[] matrix = new float[size() * width];
    for (int row = 0; row < size(); row++) {
      System.arraycopy(rows.get(row), 0, matrix, row * width, width);
    }
    return matrix;
  }

  float[] answers() {
    float[] values = new float[size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = answers.get(row) ? 1 : 0;
    }
    return values;
  }
}
