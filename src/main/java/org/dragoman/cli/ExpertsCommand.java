package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.cli.question.ForecastRows;
import org.dragoman.desk.question.ExpertDesk;
import org.dragoman.question.ForecasterScore;
import org.dragoman.question.Scored;
import org.dragoman.record.ClaimRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code experts}: who forecast what in the news, and how right they were. */
@Command(
    name = "experts",
    mixinStandardHelpOptions = true,
    description = "List who forecast what in the reports, what became of it, and their scores.")
final class ExpertsCommand implements Callable<Integer> {

  private static final List<String> SCORES =
      List.of("forecaster", "kind", "forecasts", "resolved", "came_true", "brier", "log", "note");

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
      List<Scored> scored = new ExpertDesk(record, lexicon.forecasts()).scored(known.query(), day);
      Listing listing =
          forecasts
              ? ForecastRows.of(scored)
              : new Listing(
                  SCORES, ForecasterScore.of(scored).stream().map(ExpertsCommand::row).toList());
      surroundings.out().print(listing.render(format));
    }
    return ExitCode.FINE;
  }

  private static ObjectNode row(ForecasterScore score) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("forecaster", score.forecaster().name());
    row.put("kind", score.forecaster().kind().code());
    row.put("forecasts", score.scored().size());
    row.put("resolved", score.resolved());
    row.put("came_true", score.cameTrue());
    row.put("brier", rounded(score.brier()));
    row.put("log", rounded(score.logScore()));
    row.put("note", score.resolved() < ForecasterScore.SMALL_SAMPLE ? "small sample" : "");
    return row;
  }

  private static @Nullable Double rounded(OptionalDouble value) {
    return value.isPresent() ? rounded(value.getAsDouble()) : null;
  }

  private static Double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
