package org.dragoman.question.score;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its bounds.
 *
 * @param interval null where the cases are on so few subjects that drawing among them says nothing
 */
public record Estimate(double value, @Nullable Interval interval) {

  /** The distance of the figure from 1. */
  Estimate fromOne() {
    return new Estimate(
        1 - value, interval == null ? null : new Interval(1 - interval.high(), 1 - interval.low()));
  }
}
