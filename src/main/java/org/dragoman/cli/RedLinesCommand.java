package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.forecast.CrossingChances;
import org.dragoman.desk.forecast.ForecastDesk;
import org.dragoman.desk.redline.RedLineDesk;
import org.dragoman.foresight.ForesightException;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.redline.RedLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code redlines}: which red lines there are and how they stand. */
@Command(
    name = "redlines",
    mixinStandardHelpOptions = true,
    description = "List red lines: who drew them for whom, how they stand, what moved them.")
final class RedLinesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Option(
      names = "--chances",
      description =
          "Add how likely acts of the forbidden class are within 30 days, from the record's events.")
  private boolean chances;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  RedLinesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      List<RedLine> lines = new RedLineDesk(record).redLines(known.query());
      Optional<CrossingChances> likely = chances ? findChances(record) : Optional.empty();
      surroundings.out().print(RedLineRows.of(lines, likely).render(format));
    }
    return ExitCode.FINE;
  }

  /** All of the record's events teach, whoever the lines are about. */
  private Optional<CrossingChances> findChances(ClaimRecord record) {
    LocalDate day = known.day(surroundings.clock());
    try {
      return Optional.of(
          CrossingChances.at(
              new ForecastDesk(record).events(known.ofAnybody(), day),
              day,
              EventScoreTable.load(lexicon.files())));
    } catch (ForesightException e) {
      surroundings.err().println("no chances: " + e.getMessage());
      return Optional.empty();
    }
  }
}
