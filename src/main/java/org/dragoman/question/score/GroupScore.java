package org.dragoman.question.score;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.jspecify.annotations.Nullable;

/**
 * How right the forecasts of a group were. Means are over what is resolved, null where nothing is.
 *
 * @param forecasts all, resolved or not
 * @param resolved of which the outcome is known and was not yet when they were made
 * @param provisional resolved by fewer sources than are wanted
 * @param cameTrue resolved forecasts of yes or no whose event happened
 * @param brier mean Brier score of yes and no, 0 right, 1 wrong (Brier 1950, for one of the two
 *     outcomes)
 * @param ranked mean ranked probability score of ladders over its range, 0 right, 1 wrong
 * @param log mean of minus the natural logarithm of the probability of what happened, 0 right
 * @param skill 1 minus the mean of both scores over that of the base rate on the same matters: 1 is
 *     perfect, 0 no better than the base rate, below 0 worse
 */
public record GroupScore(
    Group group,
    int forecasts,
    int resolved,
    int provisional,
    int cameTrue,
    @Nullable Estimate brier,
    @Nullable Estimate ranked,
    @Nullable Estimate log,
    @Nullable Estimate skill) {

  /** Fewer resolved forecasts say little about anybody. */
  public static final int SMALL_SAMPLE = 20;

  /** A resolved entry with its outcome. */
  private record Resolved(LedgerEntry entry, Outcome outcome) {

    boolean isYesNo() {
      return entry.scored().forecast().matter().outcomes() instanceof Outcomes.YesNo;
    }

    double score() {
      return entry.scored().forecast().probabilities().rankedScore(outcome.index());
    }

    double log() {
      return entry.scored().forecast().probabilities().logScore(outcome.index());
    }
  }

  /** One for each group: in its own order, else those with most resolved first, then by name. */
  public static List<GroupScore> by(Grouping grouping, List<LedgerEntry> entries) {
    Map<Group, List<LedgerEntry>> groups =
        entries.stream()
            .collect(Collectors.groupingBy(grouping::of, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> of(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingInt((GroupScore one) -> one.group().place())
                .thenComparingInt(one -> -one.resolved())
                .thenComparing(one -> one.group().name()))
        .toList();
  }

  /** Of all entries together. */
  public static GroupScore overall(List<LedgerEntry> entries) {
    return of(Group.ALL, entries);
  }

  private static GroupScore of(Group group, List<LedgerEntry> entries) {
    List<Resolved> resolved =
        entries.stream()
            .flatMap(
                entry -> entry.scored().outcome().map(known -> new Resolved(entry, known)).stream())
            .toList();
    List<Resolved> yesNo = resolved.stream().filter(Resolved::isYesNo).toList();
    List<Resolved> ladders = resolved.stream().filter(one -> !one.isYesNo()).toList();
    return new GroupScore(
        group,
        entries.size(),
        resolved.size(),
        (int) resolved.stream().filter(one -> one.outcome().provisional()).count(),
        (int) yesNo.stream().filter(one -> one.outcome().isYes()).count(),
        mean(yesNo, Resolved::score),
        mean(ladders, Resolved::score),
        mean(resolved, Resolved::log),
        skill(resolved));
  }

  /** Whether so few are resolved that the scores say little. */
  public boolean isSmallSample() {
    return resolved < SMALL_SAMPLE;
  }

  private static @Nullable Estimate mean(List<Resolved> cases, ToDoubleFunction<Resolved> score) {
    Ratio mean = new Ratio();
    cases.forEach(one -> mean.add(Subject.of(one.entry()), score.applyAsDouble(one), 1));
    return mean.estimate();
  }

  private static @Nullable Estimate skill(List<Resolved> cases) {
    Ratio loss = new Ratio();
    for (Resolved one : cases) {
      Probabilities base = one.entry().baseRate();
      if (base != null) {
        loss.add(Subject.of(one.entry()), one.score(), base.rankedScore(one.outcome().index()));
      }
    }
    Estimate estimate = loss.estimate();
    return estimate == null ? null : estimate.fromOne();
  }
}
