package org.dragoman.view.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;
import org.dragoman.view.Happenings;

/**
 * Which third states' relations with one of a pair moved along with the pair's. The monthly balance
 * of scores is compared, not the line, whose decay would let everything seem to move together.
 *
 * @param change of the pair's own level over the window
 * @param triads the strongest correlation first
 * @param thin how many relations of third states share too few months with the pair's
 */
public record Triads(double change, List<Triad> triads, int thin) {

  /** Fewer months in which both moved say nothing. */
  public static final int FEWEST_MONTHS = 6;

  public Triads {
    triads = List.copyOf(triads);
  }

  /**
   * @param claims those about either of the pair
   */
  public static Triads of(
      List<RecordedClaim> claims,
      PairHistory history,
      Scoring scoring,
      double halfLife,
      Window window) {
    double[] own = balances(history, window);
    List<Triad> all =
        relations(claims, history.pair(), scoring).values().stream()
            .map(PairEvents::history)
            .map(other -> triad(other, own, halfLife, window))
            .toList();
    List<Triad> enough =
        all.stream()
            .filter(triad -> triad.same() + triad.opposite() >= FEWEST_MONTHS)
            .sorted(
                Comparator.comparingDouble((Triad triad) -> -Math.abs(triad.correlation()))
                    .thenComparing(Triad::third)
                    .thenComparing(Triad::with))
            .toList();
    long seen = all.stream().filter(triad -> !triad.events().isEmpty()).count();
    return new Triads(
        change(history, halfLife, window), enough, Math.toIntExact(seen - enough.size()));
  }

  private static Map<Set<ActorCode>, PairEvents> relations(
      List<RecordedClaim> claims, Pair pair, Scoring scoring) {
    Map<Set<ActorCode>, PairEvents> relations =
        new TreeMap<>(
            Comparator.comparing((Set<ActorCode> set) -> new java.util.TreeSet<>(set) + ""));
    for (Happening happening : Happenings.of(claims)) {
      List<ActorCode> all = happening.event().sides().all();
      for (ActorCode one : pair.actors()) {
        all.stream()
            .filter(third -> all.contains(one) && third.isState() && !pair.actors().contains(third))
            .forEach(
                third ->
                    relations
                        .computeIfAbsent(
                            Set.of(one, third),
                            key -> new PairEvents(new Pair(third, one), scoring))
                        .add(happening));
      }
    }
    return relations;
  }

  private static Triad triad(PairHistory other, double[] own, double halfLife, Window window) {
    double[] balances = balances(other, window);
    return new Triad(
        other.pair().first(),
        other.pair().second(),
        count(own, balances, 1),
        count(own, balances, -1),
        correlation(own, balances),
        change(other, halfLife, window),
        other.events().stream().filter(event -> window.contains(event.day())).toList());
  }

  private static int count(double[] one, double[] other, int sign) {
    return (int)
        IntStream.range(0, one.length)
            .filter(month -> Math.signum(one[month]) * Math.signum(other[month]) == sign)
            .count();
  }

  private static double[] balances(PairHistory history, Window window) {
    RelationLine line = new RelationLine(history.events(), 1);
    return RelationSeries.of(line, window, PeriodLength.month).periods().stream()
        .mapToDouble(RelationPeriod::balance)
        .toArray();
  }

  private static double change(PairHistory history, double halfLife, Window window) {
    return Explanation.of(new RelationLine(history.events(), halfLife), window).difference();
  }

  /** Nought where one of the two never varies. */
  private static double correlation(double[] one, double[] other) {
    int[] moved =
        IntStream.range(0, one.length)
            .filter(month -> one[month] != 0 || other[month] != 0)
            .toArray();
    double meanOne = mean(one, moved);
    double meanOther = mean(other, moved);
    double both = 0;
    double squaresOne = 0;
    double squaresOther = 0;
    for (int month : moved) {
      both += (one[month] - meanOne) * (other[month] - meanOther);
      squaresOne += Math.pow(one[month] - meanOne, 2);
      squaresOther += Math.pow(other[month] - meanOther, 2);
    }
    double scale = Math.sqrt(squaresOne * squaresOther);
    return scale == 0 ? 0 : both / scale;
  }

  private static double mean(double[] values, int[] months) {
    return IntStream.of(months).mapToDouble(month -> values[month]).average().orElse(0);
  }
}
