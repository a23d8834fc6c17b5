package org.dragoman.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.record.store.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code record compact}: puts small segments together; what is recorded stays the same. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = "Put small segments together and delete what they replace after a while.")
final class RecordCompactCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--grace",
      paramLabel = "MINUTES",
      defaultValue = "60",
      description =
          "So long replaced files stay, for programs that still read them; default 60. 0 only"
              + " where nothing else uses the record.")
  private int grace;

  @Mixin private final RecordOption recordOption;

  RecordCompactCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    if (grace < 0) {
      throw new UsageException("--grace takes minutes from 0, not " + grace);
    }
    try (DuckRecord record = recordOption.open()) {
      Upkeep.Compacted done = record.upkeep().compact(Duration.ofMinutes(grace));
      surroundings
          .err()
          .println(
              "dragoman: "
                  + done.segmentsBefore()
                  + " segments became "
                  + done.segmentsAfter()
                  + ", "
                  + done.deletedFiles()
                  + " files no longer needed were deleted");
      return ExitCode.FINE;
    }
  }
}
