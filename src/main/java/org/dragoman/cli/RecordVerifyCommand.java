package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.record.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code record verify}: reads every byte of the record and names each damaged file. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check every byte of the record; exit code 4 and the files' names on damage.")
final class RecordVerifyCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "How damaged files are listed: table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final RecordOption recordOption;

  RecordVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    try (DuckRecord record = recordOption.open()) {
      Verification found = record.upkeep().verify();
      if (!found.isSound() || !found.strays().isEmpty()) {
        surroundings.out().print(new Listing(List.of("file", "what"), rows(found)).render(format));
      }
      surroundings.err().println("dragoman: " + summary(found));
      return found.isSound() ? ExitCode.FINE : ExitCode.DAMAGED_RECORD;
    }
  }

  private static List<ObjectNode> rows(Verification found) {
    List<ObjectNode> rows = new ArrayList<>();
    found.damages().forEach(damage -> rows.add(row(damage.file(), damage.what(), true)));
    found
        .strays()
        .forEach(
            file ->
                rows.add(
                    row(file, "is known to no log entry; harmless unless one is missing", false)));
    return rows;
  }

  private static ObjectNode row(String file, String what, boolean damaged) {
    return MAPPER.createObjectNode().put("file", file).put("what", what).put("damaged", damaged);
  }

  private String summary(Verification found) {
    String counts =
        found.entries() + " commits, " + found.segments() + " segments, " + found.rows() + " rows";
    return found.isSound()
        ? recordOption.folder() + " is sound: " + counts
        : recordOption.folder()
            + " is damaged: "
            + counts
            + "; "
            + found.readable()
            + " rows stand in sound segments. Restore the files named from a copy";
  }
}
