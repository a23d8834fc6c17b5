package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.evaluation.Bootstrap.Counts;
import org.dragoman.evaluation.ClaimFigures.KindFigures;
import org.dragoman.evaluation.ClaimFigures.Misreading;
import org.dragoman.evaluation.ClaimFigures.Share;
import org.dragoman.evaluation.Pairing.Pair;

/** Holds predicted claims against annotated reports, report by report. */
public final class ClaimEvaluation {

  /** One report's claims, with what pairs of them agree. */
  private record Comparison(
      List<MeasuredClaim> gold, List<MeasuredClaim> predicted, Map<Strictness, List<Pair>> pairs) {

    static Comparison of(GoldReport report, List<MeasuredClaim> all) {
      List<MeasuredClaim> predicted =
          all.stream().filter(claim -> claim.isInBodyOf(report)).toList();
      Map<Strictness, List<Pair>> pairs = new EnumMap<>(Strictness.class);
      for (Strictness strictness : Strictness.values()) {
        pairs.put(strictness, Pairing.of(report.claims(), predicted, strictness));
      }
      return new Comparison(report.claims(), predicted, pairs);
    }

    List<Pair> pairs(Strictness strictness) {
      return pairs.getOrDefault(strictness, List.of());
    }

    Counts counts(Strictness strictness) {
      return new Counts(pairs(strictness).size(), predicted.size(), gold.size());
    }

    List<Misreading> errors() {
      List<Pair> firm = pairs(Strictness.FIRM);
      Set<Integer> found = firm.stream().map(Pair::gold).collect(Collectors.toSet());
      Set<Integer> used = firm.stream().map(Pair::predicted).collect(Collectors.toSet());
      List<Misreading> errors = new ArrayList<>();
      addOthers(gold, found, true, errors);
      addOthers(predicted, used, false, errors);
      return errors;
    }

    private static void addOthers(
        List<MeasuredClaim> claims, Set<Integer> paired, boolean missed, List<Misreading> errors) {
      for (int i = 0; i < claims.size(); i++) {
        if (!paired.contains(i)) {
          errors.add(new Misreading(missed, claims.get(i).json()));
        }
      }
    }
  }

  private final List<Comparison> comparisons;

  private ClaimEvaluation(List<Comparison> comparisons) {
    this.comparisons = List.copyOf(comparisons);
  }

  /** Predicted claims of other reports, of headlines and of datelines neither count nor cost. */
  public static ClaimFigures of(List<GoldReport> reports, List<MeasuredClaim> predicted) {
    return new ClaimEvaluation(
            reports.stream().map(report -> Comparison.of(report, predicted)).toList())
        .figures();
  }

  /** Positions of the claims that the annotation of their report has, firmly. */
  public static Set<Integer> findRight(GoldReport report, List<MeasuredClaim> claims) {
    return Pairing.of(report.claims(), claims, Strictness.FIRM).stream()
        .map(Pair::predicted)
        .collect(Collectors.toSet());
  }

  private ClaimFigures figures() {
    Map<Strictness, Score> scores = new EnumMap<>(Strictness.class);
    for (Strictness strictness : Strictness.values()) {
      scores.put(strictness, score(strictness));
    }
    Bootstrap.Interval interval =
        Bootstrap.interval(comparisons.stream().map(c -> c.counts(Strictness.FIRM)).toList());
    return new ClaimFigures(
        comparisons.size(),
        comparisons.stream().mapToInt(c -> c.gold().size()).sum(),
        comparisons.stream().mapToInt(c -> c.predicted().size()).sum(),
        scores,
        unreal(),
        interval.low(),
        interval.high(),
        attributes(),
        kinds(),
        comparisons.stream().flatMap(c -> c.errors().stream()).toList());
  }

  private Score score(Strictness strictness) {
    List<Counts> counts = comparisons.stream().map(c -> c.counts(strictness)).toList();
    return Score.of(
        counts.stream().mapToInt(Counts::hits).sum(),
        counts.stream().mapToInt(Counts::predicted).sum(),
        counts.stream().mapToInt(Counts::gold).sum());
  }

  private Score unreal() {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (Comparison comparison : comparisons) {
      for (Pair pair : comparison.pairs(Strictness.FIRM)) {
        hits += comparison.gold().get(pair.gold()).isPlain() ? 0 : 1;
      }
      predicted += (int) comparison.predicted().stream().filter(c -> !c.isPlain()).count();
      gold += (int) comparison.gold().stream().filter(c -> !c.isPlain()).count();
    }
    return Score.of(hits, predicted, gold);
  }

  private Map<Attribute, Share> attributes() {
    Map<Attribute, Share> shares = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      int agreeing = 0;
      int compared = 0;
      for (Comparison comparison : comparisons) {
        for (Pair pair : comparison.pairs(Strictness.LENIENT)) {
          MeasuredClaim gold = comparison.gold().get(pair.gold());
          MeasuredClaim predicted = comparison.predicted().get(pair.predicted());
          if (attribute.isTold(gold) || attribute.isTold(predicted)) {
            compared++;
            agreeing += attribute.agrees(gold, predicted) ? 1 : 0;
          }
        }
      }
      if (compared > 0) {
        shares.put(attribute, new Share(agreeing, compared));
      }
    }
    return shares;
  }

  private Map<String, KindFigures> kinds() {
    Set<String> kinds = new TreeSet<>();
    comparisons.forEach(c -> c.gold().forEach(claim -> kinds.add(claim.kind())));
    comparisons.forEach(c -> c.predicted().forEach(claim -> kinds.add(claim.kind())));
    Map<String, KindFigures> figures = new TreeMap<>();
    kinds.forEach(kind -> figures.put(kind, kind(kind)));
    return figures;
  }

  private KindFigures kind(String kind) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (Comparison comparison : comparisons) {
      for (Pair pair : comparison.pairs(Strictness.FIRM)) {
        hits += comparison.gold().get(pair.gold()).kind().equals(kind) ? 1 : 0;
      }
      predicted += count(comparison.predicted(), kind);
      gold += count(comparison.gold(), kind);
    }
    return new KindFigures(hits, predicted, gold);
  }

  private static int count(List<MeasuredClaim> claims, String kind) {
    return (int) claims.stream().filter(claim -> claim.kind().equals(kind)).count();
  }
}
