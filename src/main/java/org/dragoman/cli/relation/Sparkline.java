package org.dragoman.cli.relation;

import java.util.List;
import java.util.stream.Collectors;

/** A line of block characters, one for each value, from the lowest to the highest. */
final class Sparkline {

  private static final String BLOCKS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /** Nought is always within the range, so that a level line lies where it belongs. */
  static String of(List<Double> values) {
    double lowest = Math.min(0, values.stream().mapToDouble(value -> value).min().orElse(0));
    double highest = Math.max(0, values.stream().mapToDouble(value -> value).max().orElse(0));
    double range = highest == lowest ? 1 : highest - lowest;
    return values.stream()
        .map(value -> (int) Math.round((value - lowest) / range * (BLOCKS.length() - 1)))
        .map(height -> BLOCKS.substring(height, height + 1))
        .collect(Collectors.joining());
  }
}
