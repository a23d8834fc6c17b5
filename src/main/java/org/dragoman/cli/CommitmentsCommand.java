package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.commitment.CommitmentDesk;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.Commitment;
import org.dragoman.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code commitments}: promises, threats and demands, and what became of them. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    description = "List promises, threats and demands, and what became of them.")
final class CommitmentsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "kind", "actor", "recipient", "what", "condition", "due", "status", "since", "seen_in");

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  CommitmentsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      List<ObjectNode> rows =
          new CommitmentDesk(record)
              .list(known.query(), known.day(surroundings.clock())).stream()
                  .map(CommitmentsCommand::row)
                  .toList();
      surroundings.out().print(new Listing(COLUMNS, rows).render(format));
    }
    return ExitCode.FINE;
  }

  private static ObjectNode row(Commitment commitment) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", commitment.id().value());
    row.put("kind", commitment.kind().name().toLowerCase(Locale.ROOT));
    row.set("actor", texts(commitment.event().sides().actor()));
    row.set("recipient", texts(commitment.event().sides().recipient()));
    row.put("what", Words.inner(commitment.about()));
    row.put("condition", condition(commitment));
    row.put("due", commitment.due() == null ? null : commitment.due().toString());
    row.put("status", commitment.status().name().toLowerCase(Locale.ROOT));
    row.put("since", commitment.since() == null ? null : commitment.since().toString());
    row.set("evidence", Citations.ids(commitment.evidence()));
    row.set("claims", Citations.ids(commitment.claims()));
    row.set("conditions", Citations.ids(commitment.conditions()));
    row.set(
        "seen_in",
        texts(commitment.claims().stream().map(RecordedClaim::reference).distinct().toList()));
    return row;
  }

  private static String condition(Commitment commitment) {
    return commitment.conditions().stream()
        .map(claim -> Words.assertion(claim.claim().assertion()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static ArrayNode texts(List<?> values) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> nodes.add(value.toString()));
    return nodes;
  }
}
