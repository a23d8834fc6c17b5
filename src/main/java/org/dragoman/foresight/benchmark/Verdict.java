package org.dragoman.foresight.benchmark;

import java.util.List;

/**
 * How a model and the first look fared on the same facts.
 *
 * @param model the model's judgements
 * @param firstLook those of the untrained first look at the same candidates
 * @param scored share of answers that were among the candidates at all
 */
public record Verdict(List<Judgement> model, List<Judgement> firstLook, double scored) {

  public Verdict {
    model = List.copyOf(model);
    firstLook = List.copyOf(firstLook);
  }

  public Figures all() {
    return Figures.of(model);
  }

  /** Forecasts of recipients, or of actors. */
  public Figures inverse(boolean inverse) {
    return Figures.of(model.stream().filter(each -> each.inverse() == inverse).toList());
  }

  /** Facts that had happened in an earlier part, or had not. */
  public Figures seen(boolean seen) {
    return Figures.of(model.stream().filter(each -> each.seen() == seen).toList());
  }

  public Interval gain(long seed) {
    return Interval.ofGain(model, firstLook, seed);
  }
}
