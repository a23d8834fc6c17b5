package org.dragoman.question.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.claim.ClaimId;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.LedgerEntry;

/**
 * What a forecaster said counts once: on the questions that it answers, where some were asked, else
 * on what it implies.
 */
public final class SaidOnce {

  private SaidOnce() {}

  /** Without what a claim implies where the same claim is a forecast on a question. */
  public static List<LedgerEntry> of(List<LedgerEntry> entries) {
    Map<Forecaster, Set<ClaimId>> onQuestions =
        entries.stream()
            .filter(entry -> !entry.isImplied())
            .map(entry -> entry.scored().forecast())
            .collect(
                Collectors.groupingBy(
                    Forecast::forecaster,
                    Collectors.flatMapping(
                        forecast -> ids(forecast).stream(), Collectors.toSet())));
    return entries.stream().filter(entry -> !isRepeated(entry, onQuestions)).toList();
  }

  private static boolean isRepeated(LedgerEntry entry, Map<Forecaster, Set<ClaimId>> onQuestions) {
    Forecast forecast = entry.scored().forecast();
    return entry.isImplied()
        && !forecast.claims().isEmpty()
        && onQuestions.getOrDefault(forecast.forecaster(), Set.of()).containsAll(ids(forecast));
  }

  private static List<ClaimId> ids(Forecast forecast) {
    return forecast.claims().stream().map(claim -> claim.claim().id()).toList();
  }
}
