package org.dragoman.foresight;

import org.dragoman.foresight.model.Learner;

/**
 * How a model is fitted.
 *
 * @param threads threads that look at queries; has no influence on the result
 * @param until the first day not learned from
 */
public record FitSettings(Learner learner, long seed, int threads, int until) {

  /** Share of the days that only fill the graph; queries of later days train the model. */
  public static final double SHARE_OF_HISTORY = 0.5;

  /** Most past queries that a model is trained on; of a larger data set the latest count. */
  public static final int MOST_QUERIES = 60_000;

  /** The number of candidates of a query that the model is trained on. */
  public static final int TRAINED_ON = 20;

  /** The number of candidates of a query that the model orders. */
  public static final int ORDERED = 110;

  public FitSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }
  }
}
