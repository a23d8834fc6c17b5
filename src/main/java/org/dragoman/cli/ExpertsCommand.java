package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.cli.question.ForecastRows;
import org.dragoman.cli.question.ScoreRows;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.score.GroupScore;
import org.dragoman.question.score.Grouping;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code experts}: who forecast what in the news, and how right they were. */
@Command(
    name = "experts",
    mixinStandardHelpOptions = true,
    description = "List who forecast what in the reports, what became of it, and their scores.")
final class ExpertsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(names = "--forecasts", description = "List each forecast instead of the forecasters.")
  private boolean forecasts;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  ExpertsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      List<LedgerEntry> entries =
          new LedgerDesk(record, lexicon.forecasts())
              .entries(known.query(), day).stream().filter(LedgerEntry::isImplied).toList();
      surroundings.out().print(listing(entries).render(format));
    }
    return ExitCode.FINE;
  }

  private Listing listing(List<LedgerEntry> entries) {
    return forecasts
        ? ForecastRows.of(entries.stream().map(LedgerEntry::scored).toList())
        : ScoreRows.of(GroupScore.by(Grouping.FORECASTER, entries), "forecaster", true, format);
  }
}
