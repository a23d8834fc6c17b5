package org.dragoman.question.score;

import org.dragoman.question.ForecasterKind;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts that are scored together.
 *
 * @param name as printed
 * @param place in the order of groups that have one; else 0
 * @param kind of its forecasters, where all are of one
 */
public record Group(String name, int place, @Nullable ForecasterKind kind) {

  /** All that is scored. */
  public static final Group ALL = new Group("all", 0, null);
}
