package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.claim.ActorCode;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.forecast.ForecastDesk;
import org.dragoman.desk.forecast.PairChance;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foresight chances}: how likely two actors act on each other soon. */
@Command(
    name = "chances",
    mixinStandardHelpOptions = true,
    description =
        "Say how likely two actors of the record act on each other within 7, 30 and 90 days, by"
            + " class of act.")
final class ForesightChancesCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("actor", "recipient", "class", "days", "chance", "base_rate", "own_rate");

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "A", description = "An actor, e.g. RUS.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other, e.g. PRK.")
  private String second = "";

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  ForesightChancesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    ActorCode one = ActorCodes.parse(first);
    ActorCode other = ActorCodes.parse(second);
    if (one.equals(other)) {
      throw new UsageException("chances takes two different actors, not " + first + " twice");
    }
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      List<PairChance> chances =
          ForecastDesk.chances(
              new ForecastDesk(record).events(known.query(), day), day, one, other);
      if (chances.isEmpty()) {
        surroundings
            .err()
            .println(
                "too thin for a figure: chances take two events between them, one of them in the 60"
                    + " days before "
                    + day);
        return ExitCode.FINE;
      }
      surroundings
          .out()
          .print(
              new Listing(COLUMNS, chances.stream().map(ForesightChancesCommand::row).toList())
                  .render(format));
    }
    return ExitCode.FINE;
  }

  private static ObjectNode row(PairChance chance) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("actor", chance.actor().value());
    row.put("recipient", chance.recipient().value());
    row.put("class", chance.actClass().code());
    row.put("days", chance.days());
    row.put("chance", rounded(chance.chance().chance()));
    row.put("base_rate", rounded(chance.chance().baseRate()));
    row.put("own_rate", rounded(chance.chance().ownRate()));
    return row;
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
