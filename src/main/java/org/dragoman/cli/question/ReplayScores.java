package org.dragoman.cli.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.question.Replay;
import org.dragoman.question.Forecast;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.score.GroupScore;
import org.dragoman.question.score.Grouping;
import org.dragoman.question.score.SaidOnce;

/** How right everybody was in a replay: people by kind, the program, and each baseline. */
public final class ReplayScores {

  private record Occasion(LocalDate made, Matter matter) {
    static Occasion of(LedgerEntry entry) {
      Forecast forecast = entry.scored().forecast();
      return new Occasion(forecast.made(), forecast.matter());
    }
  }

  private ReplayScores() {}

  /** Two tables: over all forecasts, and over those occasions on which the program spoke too. */
  public static String text(List<Replay.Day> days, LocalDate to) {
    List<LedgerEntry> entries =
        SaidOnce.of(days.stream().flatMap(day -> day.made().stream()).toList());
    if (entries.isEmpty()) {
      return "Nobody forecast anything in these days.\n";
    }
    Set<Occasion> own =
        entries.stream()
            .filter(entry -> kind(entry) == ForecasterKind.SYSTEM)
            .map(Occasion::of)
            .collect(Collectors.toSet());
    List<LedgerEntry> shared =
        entries.stream().filter(entry -> own.contains(Occasion.of(entry))).toList();
    return "\nScores as of "
        + to
        + "\n\n"
        + table(entries)
        + (shared.isEmpty() ? "" : "\nWhere Dragoman did not abstain\n\n" + table(shared));
  }

  private static ForecasterKind kind(LedgerEntry entry) {
    return entry.scored().forecast().forecaster().kind();
  }

  private static String table(List<LedgerEntry> entries) {
    Map<Boolean, List<LedgerEntry>> byBaseline =
        entries.stream()
            .collect(Collectors.partitioningBy(entry -> kind(entry) == ForecasterKind.BASELINE));
    List<GroupScore> scores =
        new ArrayList<>(GroupScore.by(Grouping.KIND, byBaseline.getOrDefault(false, List.of())));
    scores.addAll(GroupScore.by(Grouping.FORECASTER, byBaseline.getOrDefault(true, List.of())));
    return ScoreRows.of(scores, "who", false, ListingFormat.table).render(ListingFormat.table);
  }
}
