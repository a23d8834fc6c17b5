package org.dragoman.question.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.codes.Likelihood;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;

/**
 * Whether what was called likely happened as often as that: resolved forecasts by the bands of ICD
 * 203, with what lies below 1 % and from 99 %. A forecast of yes or no counts once, by its
 * probability of yes; a forecast on a ladder once for each step, as if it had been asked whether
 * this step comes out.
 *
 * @param bins all nine, the lowest first, also those without forecasts
 */
public record Calibration(List<CalibrationBin> bins) {

  /** Keeps 0.29 in the band that begins at 29 %, whatever its binary digits. */
  private static final double ROUNDING = 1e-9;

  private record Edges(String words, int low, int high) {
    boolean holds(double probability) {
      double percent = 100 * probability + ROUNDING;
      return percent >= low && (percent < high || high == 100);
    }
  }

  private record Case(double probability, boolean happened) {}

  private static final List<Edges> EDGES =
      Stream.of(
              Stream.of(new Edges("below remote", 0, 1)),
              Arrays.stream(Likelihood.values())
                  .map(one -> new Edges(one.word(), one.lowest(), one.highest())),
              Stream.of(new Edges("beyond almost certain", 99, 100)))
          .flatMap(edges -> edges)
          .toList();

  public Calibration {
    bins = List.copyOf(bins);
  }

  public static Calibration of(List<LedgerEntry> entries) {
    List<Case> cases = entries.stream().flatMap(Calibration::cases).toList();
    List<CalibrationBin> bins = new ArrayList<>();
    for (Edges edges : EDGES) {
      bins.add(bin(edges, cases.stream().filter(one -> edges.holds(one.probability())).toList()));
    }
    return new Calibration(bins);
  }

  /** How many forecasts are in it. */
  public int forecasts() {
    return bins.stream().mapToInt(CalibrationBin::forecasts).sum();
  }

  private static Stream<Case> cases(LedgerEntry entry) {
    Probabilities given = entry.scored().forecast().probabilities();
    boolean ladder = entry.scored().forecast().matter().outcomes() instanceof Outcomes.Ladder;
    return entry.scored().outcome().stream()
        .flatMap(
            known ->
                IntStream.range(ladder ? 0 : 1, given.size())
                    .mapToObj(one -> new Case(given.get(one), one == known.index())));
  }

  private static CalibrationBin bin(Edges edges, List<Case> cases) {
    int cameTrue = (int) cases.stream().filter(Case::happened).count();
    return new CalibrationBin(
        edges.words(),
        edges.low(),
        edges.high(),
        cases.size(),
        cameTrue,
        cases.stream().mapToDouble(Case::probability).average().orElse(0),
        cases.isEmpty() ? null : Interval.wilson(cameTrue, cases.size()));
  }
}
