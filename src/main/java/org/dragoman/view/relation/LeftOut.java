package org.dragoman.view.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * How many happenings of a pair do not count, by reason.
 *
 * @param undated neither they nor their reports have a date
 * @param vague known to more than a year only
 * @param disputed asserted and denied
 * @param joint done by both together to others or to nobody named
 */
public record LeftOut(int undated, int vague, int disputed, int joint) {

  /** {@code 2 disputed, 1 undated}; empty where nothing was left out. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, disputed, "disputed or denied");
    add(parts, joint, "done together to others");
    add(parts, undated, "undated");
    add(parts, vague, "dated to more than a year");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String why) {
    if (count > 0) {
      parts.add(count + " " + why);
    }
  }
}
