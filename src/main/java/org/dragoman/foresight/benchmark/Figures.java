package org.dragoman.foresight.benchmark;

import java.util.List;

/**
 * How well facts were forecast.
 *
 * @param count sides of facts
 * @param meanReciprocalRank 0 to 1, as the shares of answers among the first 1, 3 and 10
 */
public record Figures(
    int count, double meanReciprocalRank, double hitsAt1, double hitsAt3, double hitsAt10) {

  public static Figures of(List<Judgement> judgements) {
    return new Figures(
        judgements.size(),
        judgements.stream().mapToDouble(Judgement::reciprocal).average().orElse(Double.NaN),
        hits(judgements, 1),
        hits(judgements, 3),
        hits(judgements, 10));
  }

  private static double hits(List<Judgement> judgements, int places) {
    return judgements.stream()
        .mapToDouble(each -> each.rank() <= places ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }
}
