package org.dragoman.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.cli.question.CalibrationPlot;
import org.dragoman.cli.question.CalibrationRows;
import org.dragoman.cli.question.ScoreRows;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.score.Calibration;
import org.dragoman.question.score.GroupScore;
import org.dragoman.question.score.Grouping;
import org.dragoman.question.score.SaidOnce;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scores}: how right forecasters were, and whether likely things happened that often. */
@Command(
    name = "scores",
    mixinStandardHelpOptions = true,
    description = "Score all forecasts on record, by groups, with intervals and calibration.")
final class ScoresCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--by",
      defaultValue = "kind",
      description = "kind of forecaster (default), forecaster, question or horizon.")
  private Grouping by = Grouping.KIND;

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Only forecasts of these: expert, official, press, crowd, system, baseline.")
  private List<ForecasterKind> kinds = List.of();

  @Option(
      names = "--calibration",
      description = "Show by band of likelihood how often forecasts came true.")
  private boolean calibration;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final PlotOption plot;

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  ScoresCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.plot = new PlotOption(surroundings);
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    plot.check();
    List<LedgerEntry> entries = entries();
    if (entries.isEmpty()) {
      surroundings.err().println("nothing on record forecasts anything that was asked for");
      return ExitCode.FINE;
    }
    draw(entries);
    surroundings.out().print(calibration ? calibration(entries) : scores(entries));
    return ExitCode.FINE;
  }

  private List<LedgerEntry> entries() {
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      List<LedgerEntry> entries =
          new LedgerDesk(record, lexicon.forecasts()).entries(known.query(), day);
      return SaidOnce.of(entries).stream().filter(this::isAsked).toList();
    }
  }

  private boolean isAsked(LedgerEntry entry) {
    return kinds.isEmpty() || kinds.contains(entry.scored().forecast().forecaster().kind());
  }

  private void draw(List<LedgerEntry> entries) {
    Calibration drawn = Calibration.of(entries);
    if (plot.isAsked() && drawn.forecasts() == 0) {
      surroundings.err().println("no forecast is resolved yet: there is nothing to draw");
    } else {
      plot.draw(() -> CalibrationPlot.chart(drawn, title(drawn)));
    }
  }

  private String title(Calibration drawn) {
    return "Calibration of "
        + drawn.forecasts()
        + " forecasts of yes or no as of "
        + known.day(surroundings.clock());
  }

  private String calibration(List<LedgerEntry> entries) {
    return CalibrationRows.of(Calibration.of(entries)).render(format);
  }

  private String scores(List<LedgerEntry> entries) {
    List<GroupScore> scores = new ArrayList<>(GroupScore.by(by, entries));
    scores.add(GroupScore.overall(entries));
    boolean forecasters = by == Grouping.FORECASTER;
    return ScoreRows.of(scores, by.name().toLowerCase(java.util.Locale.ROOT), forecasters, format)
        .render(format);
  }
}
