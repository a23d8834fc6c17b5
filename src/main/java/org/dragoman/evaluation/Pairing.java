package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One-to-one pairs of gold and predicted claims; the pair that agrees in most goes first. */
final class Pairing {

  /** Positions of a gold and a predicted claim in their lists. */
  record Pair(int gold, int predicted) {}

  private record Option(long agreement, Pair pair) {}

  private Pairing() {}

  static List<Pair> of(
      List<MeasuredClaim> gold, List<MeasuredClaim> predicted, Strictness strictness) {
    Set<Integer> left = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Option option : options(gold, predicted, strictness)) {
      Pair pair = option.pair();
      if (!left.contains(pair.gold()) && !right.contains(pair.predicted())) {
        left.add(pair.gold());
        right.add(pair.predicted());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<Option> options(
      List<MeasuredClaim> gold, List<MeasuredClaim> predicted, Strictness strictness) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        MeasuredClaim g = gold.get(i);
        MeasuredClaim p = predicted.get(j);
        if (g.overlaps(p) && strictness.accepts(g, p)) {
          long core = Strictness.CORE.accepts(g, p) ? 1 : 0;
          options.add(new Option(core + Attribute.countAgreeing(g, p), new Pair(i, j)));
        }
      }
    }
    options.sort(
        Comparator.comparingLong((Option option) -> -option.agreement())
            .thenComparingInt(option -> option.pair().gold())
            .thenComparingInt(option -> option.pair().predicted()));
    return options;
  }
}
