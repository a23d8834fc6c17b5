package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.codes.PloverType;
import org.dragoman.desk.happening.HappeningDesk;
import org.dragoman.desk.happening.HappeningFilter;
import org.dragoman.desk.happening.Told;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code happenings}: events as all claims about them tell them. */
@Command(
    name = "happenings",
    mixinStandardHelpOptions = true,
    description = "List events merged across reports, with their status and its history.")
final class HappeningsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, e.g. CONSULT.")
  private @Nullable String type;

  @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER mode, e.g. visit.")
  private @Nullable String mode;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Told by this speaker, publisher or data set.")
  private @Nullable String source;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Touching this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Touching this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Option(names = "--explain", description = "Print the reasons below each row of the table.")
  private boolean explain;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  HappeningsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    HappeningFilter filter = filter();
    ClaimQuery query = known.query();
    try (ClaimRecord record = recordOption.open()) {
      print(desk(record).list(query, filter, known.day(surroundings.clock())));
    }
    return ExitCode.FINE;
  }

  private HappeningDesk desk(ClaimRecord record) {
    return new HappeningDesk(record, new SpeakerActors(ActorLexicon.load(lexicon.files())));
  }

  private HappeningFilter filter() {
    String wanted = type == null ? null : type.toUpperCase(Locale.ROOT);
    if (wanted != null && PloverType.find(wanted).isEmpty()) {
      throw new UsageException(
          "--type takes one of PLOVER's sixteen types, such as CONSULT, not '" + type + "'");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageException("--to " + to + " lies before --from " + from);
    }
    return new HappeningFilter(
        wanted, mode == null ? null : mode.toLowerCase(Locale.ROOT), source, from, to);
  }

  private void print(List<Told> told) {
    Ratings ratings = Ratings.load(lexicon);
    boolean fields = format == ListingFormat.csv;
    Listing listing =
        new Listing(
            fields ? HappeningRows.FIELDS : HappeningRows.COLUMNS,
            told.stream().map(one -> HappeningRows.row(one, ratings)).toList());
    String text = listing.render(format);
    boolean reasons = explain && format == ListingFormat.table;
    surroundings.out().print(reasons ? HappeningReasons.interleave(text, told, ratings) : text);
  }
}
