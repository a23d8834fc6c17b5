package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.record.store.LogEntry;
import org.dragoman.record.store.Segment;
import org.dragoman.record.store.SegmentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code record log}: every commit, the first one first. */
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    description = "List the commits of the record.")
final class RecordLogCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of("version", "recorded", "claims", "readings", "added", "removed", "batch");

  private final Surroundings surroundings;

  @Option(names = "--last", paramLabel = "N", description = "Only the last N commits.")
  private int last = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final RecordOption recordOption;

  RecordLogCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    if (last < 1) {
      throw new UsageException("--last takes a number from 1, not " + last);
    }
    try (DuckRecord record = recordOption.open()) {
      List<LogEntry> entries = record.upkeep().entries();
      List<ObjectNode> rows =
          entries.stream()
              .skip(Math.max(0, entries.size() - (long) last))
              .map(RecordLogCommand::row)
              .toList();
      surroundings.out().print(new Listing(COLUMNS, rows).render(format));
      return ExitCode.FINE;
    }
  }

  private static ObjectNode row(LogEntry entry) {
    return MAPPER
        .createObjectNode()
        .put("version", entry.version())
        .put("recorded", entry.recorded().toString())
        .put("claims", rows(entry, SegmentKind.CLAIM))
        .put("readings", rows(entry, SegmentKind.READING))
        .put("added", entry.added().size())
        .put("removed", entry.removed().size())
        .put("batch", entry.batch())
        .put("compaction", !entry.removed().isEmpty())
        .put("previous", entry.previous());
  }

  private static long rows(LogEntry entry, SegmentKind kind) {
    return entry.added().stream()
        .filter(segment -> segment.kind() == kind)
        .mapToLong(Segment::rows)
        .sum();
  }
}
