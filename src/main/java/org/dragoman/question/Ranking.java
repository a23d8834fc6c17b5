package org.dragoman.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/**
 * What one forecaster says in one report of several steps of a ladder, as an order and as
 * probabilities.
 *
 * @param order the steps he names, the likeliest first
 */
public record Ranking(List<Integer> order, Probabilities probabilities) {

  /** "more likely a statement", "the likeliest outcome". */
  private static final Pattern PREFERRED =
      Pattern.compile("(?i)\\b(most likely|more likely|likeliest|likelier)\\b");

  /** "at most a declaration". */
  private static final Pattern BOUND =
      Pattern.compile("(?i)\\b(at most|at best|no more than|nothing more than)\\b");

  /** What is left for steps of which nothing is said where those named claim it all. */
  private static final double REST = 0.05;

  /** Steps above the most that somebody expects are very unlikely together. */
  private static final double BEYOND = 0.125;

  public Ranking {
    order = List.copyOf(order);
  }

  /** From forecasts of signings; empty where none names a step. */
  static Optional<Ranking> of(Outcomes.Ladder ladder, List<Forecast> said) {
    Draft draft = new Draft(ladder);
    said.forEach(draft::add);
    return draft.named.isEmpty() ? Optional.empty() : Optional.of(draft.ranking());
  }

  /** Weights of the steps as they are heard. */
  private static final class Draft {
    private final Outcomes.Ladder ladder;
    private final Map<Integer, Double> named = new LinkedHashMap<>();
    private final Set<Integer> said = new LinkedHashSet<>();
    private final TreeSet<Integer> preferred = new TreeSet<>();
    private int top;

    Draft(Outcomes.Ladder ladder) {
      this.ladder = ladder;
      this.top = ladder.size() - 1;
    }

    void add(Forecast forecast) {
      RecordedClaim claim = forecast.claims().get(0);
      double weight = forecast.probabilities().get(1);
      String words = claim.words() == null ? "" : claim.words();
      Rung.of((Assertion.Agreement) claim.claim().assertion())
          .ifPresent(rung -> add(ladder.stepOf(rung), rung, weight, words));
    }

    private void add(int step, Rung rung, double weight, String words) {
      int defence = ladder.stepOf(Rung.DEFENCE_TREATY);
      boolean both = rung == Rung.TREATY && defence != step;
      said.add(step);
      named.merge(step, both ? weight / 2 : weight, Math::max);
      if (both) {
        named.putIfAbsent(defence, weight / 2);
      }
      boolean likely = weight > 0.5;
      if (likely && PREFERRED.matcher(words).find()) {
        preferred.add(step);
      }
      if (likely && BOUND.matcher(words).find()) {
        top = Math.min(top, step);
      }
    }

    Ranking ranking() {
      beyond();
      double sum = named.values().stream().mapToDouble(Double::doubleValue).sum();
      List<Integer> rest =
          IntStream.range(0, ladder.size())
              .filter(step -> !named.containsKey(step))
              .boxed()
              .toList();
      double left = rest.isEmpty() ? 0 : Math.max(1 - sum, REST);
      List<Double> weights = new ArrayList<>(Collections.nCopies(ladder.size(), 0.0));
      named.forEach((step, weight) -> weights.set(step, weight * (1 - left) / sum));
      rest.forEach(step -> weights.set(step, left / rest.size()));
      List<Integer> order = order(weights);
      heed(order, weights);
      return new Ranking(order, Probabilities.inProportion(weights));
    }

    private void beyond() {
      List<Integer> above =
          IntStream.range(top + 1, ladder.size())
              .filter(step -> !named.containsKey(step))
              .boxed()
              .toList();
      above.forEach(step -> named.put(step, BEYOND / above.size()));
    }

    /** Preferred steps first, then by weight; equals in the order in which they were named. */
    private List<Integer> order(List<Double> weights) {
      return said.stream()
          .sorted(
              Comparator.comparing((Integer step) -> !preferred.contains(step))
                  .thenComparing(step -> -weights.get(step)))
          .toList();
    }

    /** Gives the weights of the steps he names out again so that they follow the order. */
    private static void heed(List<Integer> order, List<Double> weights) {
      List<Double> falling =
          order.stream().map(weights::get).sorted(Comparator.reverseOrder()).toList();
      for (int place = 0; place < order.size(); place++) {
        weights.set(order.get(place), falling.get(place));
      }
    }
  }
}
