package org.dragoman.foresight.model;

import java.util.List;
import java.util.function.IntConsumer;
import org.dragoman.foresight.feature.Replay;
import org.dragoman.foresight.timeline.Day;

/** Collects what a model is trained on, day by day, and trains it. */
public final class Fitting {

  private final Samples samples = new Samples();
  private final Replay replay;

  /**
   * @param replay describes as many candidates as the model is to be trained on
   */
  public Fitting(Replay replay) {
    this.replay = replay;
  }

  public void learn(Day day) {
    replay.learn(List.of(day));
  }

  public void sample(Day day) {
    replay.look(List.of(day), Samples.Sample::of, samples::add);
  }

  public int queries() {
    return samples.queries();
  }

  /** Trains on what was collected; with nothing collected the first look must do. */
  public RankingModel train(Learner learner, long seed, IntConsumer progress) {
    return samples.isEmpty()
        ? new FirstLook()
        : new Trainer(learner, seed).train(samples, progress);
  }
}
