package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.agreement.AgreementDesk;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.Words;
import org.dragoman.view.contradiction.Contradiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code contradictions}: claims that cannot both hold, side by side. */
@Command(
    name = "contradictions",
    mixinStandardHelpOptions = true,
    description = "List claims that cannot both hold, side by side with their sources.")
final class ContradictionsCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of("about", "why", "one", "one_by", "one_at", "other", "other_by", "other_at");

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  ContradictionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      List<ObjectNode> rows =
          new AgreementDesk(record)
              .contradictions(known.query()).stream().map(ContradictionsCommand::row).toList();
      surroundings.out().print(new Listing(COLUMNS, rows).render(format));
    }
    return ExitCode.FINE;
  }

  private static ObjectNode row(Contradiction found) {
    ObjectNode row = MAPPER.createObjectNode();
    row.put("about", Words.assertion(found.one().claim().assertion()));
    row.put("why", found.why());
    side(row, "one", found.one());
    side(row, "other", found.other());
    row.set("claims", Citations.ids(List.of(found.one(), found.other())));
    return row;
  }

  private static void side(ObjectNode row, String name, RecordedClaim recorded) {
    String when = Words.when(recorded.claim().when());
    row.put(name, Words.firmness(recorded.claim()) + (when.isEmpty() ? "" : " " + when));
    row.put(
        name + "_by",
        Objects.requireNonNullElse(
            recorded.claim().source(),
            Objects.requireNonNullElse(recorded.publisher(), recorded.reference().document())));
    row.put(name + "_at", recorded.reference().toString());
    row.put(name + "_published", Objects.toString(recorded.published(), null));
    row.put(name + "_words", recorded.words());
  }
}
