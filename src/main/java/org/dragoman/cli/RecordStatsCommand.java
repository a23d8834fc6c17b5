package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.record.store.RecordStatistics;
import org.dragoman.record.store.RecordStatistics.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code record stats}: how much of what the record holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Count what the record holds, by kind and data set.")
final class RecordStatsCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final RecordOption recordOption;

  RecordStatsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    try (DuckRecord record = recordOption.open()) {
      RecordStatistics statistics = record.upkeep().statistics();
      List<ObjectNode> rows = statistics.parts().stream().map(RecordStatsCommand::row).toList();
      surroundings
          .out()
          .print(
              new Listing(List.of("kind", "from", "rows", "segments", "bytes"), rows)
                  .render(format));
      surroundings.err().println("dragoman: " + summary(statistics));
      return ExitCode.FINE;
    }
  }

  /** Segments and bytes are of the whole kind: one segment may hold rows of several data sets. */
  private static ObjectNode row(Part part) {
    String dataSet = part.dataSet();
    return MAPPER
        .createObjectNode()
        .put("kind", part.kind().code())
        .put("from", dataSet == null ? "reports" : dataSet)
        .put("rows", part.rows())
        .put("segments", part.segments())
        .put("bytes", part.bytes());
  }

  private String summary(RecordStatistics statistics) {
    return statistics.version() == 0
        ? recordOption.folder() + " holds nothing yet"
        : recordOption.folder()
            + ": version "
            + statistics.version()
            + ", recorded from "
            + statistics.first()
            + " to "
            + statistics.last();
  }
}
