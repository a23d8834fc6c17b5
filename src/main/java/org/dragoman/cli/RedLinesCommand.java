package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.redline.RedLineDesk;
import org.dragoman.record.ClaimRecord;
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

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  RedLinesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      var lines = new RedLineDesk(record).redLines(known.query());
      surroundings.out().print(RedLineRows.of(lines).render(format));
    }
    return ExitCode.FINE;
  }
}
