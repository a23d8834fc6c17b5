package org.dragoman.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.cli.relation.RelationPlot;
import org.dragoman.cli.relation.RelationRows;
import org.dragoman.cli.relation.RelationText;
import org.dragoman.desk.relation.PairRelation;
import org.dragoman.desk.relation.RelationDesk;
import org.dragoman.desk.relation.RelationQuestion;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.Words;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.PeriodLength;
import org.dragoman.view.relation.Scale;
import org.dragoman.view.relation.Scoring;
import org.dragoman.view.relation.Triads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relations}: how two actors stand to each other over time, and what moved it. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description = "Show how two actors stand to each other over time, and what moved it.")
final class RelationsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "A", description = "An actor, e.g. RUS.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other, e.g. PRK.")
  private String second = "";

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "First day shown; default 24 periods before the last.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Last day shown; default --as-of, else the last day a claim was published.")
  private @Nullable LocalDate to;

  @Option(names = "--by", defaultValue = "month", description = "month (default), week or day.")
  private PeriodLength by = PeriodLength.month;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      defaultValue = "" + RelationQuestion.HALF_LIFE_DAYS,
      description = "After how many days an event weighs half as much; default ${DEFAULT-VALUE}.")
  private double halfLife = RelationQuestion.HALF_LIFE_DAYS;

  @Option(
      names = "--scale",
      defaultValue = "plover",
      description = "plover (default), or goldstein where a data set gives such scores.")
  private Scale scale = Scale.plover;

  @Option(names = "--explain", description = "List what moved the line between --from and --to.")
  private boolean explain;

  @Option(names = "--triads", description = "Show which third states' relations moved along.")
  private boolean triads;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final PlotOption plot;

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  RelationsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.plot = new PlotOption(surroundings);
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    RelationQuestion question = question();
    try (ClaimRecord record = recordOption.open()) {
      RelationDesk desk = new RelationDesk(record);
      Optional<PairRelation> relation = desk.find(question);
      if (relation.isEmpty()) {
        surroundings.err().println("no claim tells of " + names() + " together");
        return ExitCode.FINE;
      }
      plot.draw(() -> RelationPlot.chart(relation.get()));
      surroundings.out().print(render(relation.get(), desk));
    }
    return ExitCode.FINE;
  }

  private RelationQuestion question() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageException("--to " + to + " lies before --from " + from);
    }
    if (!(halfLife > 0) || Double.isInfinite(halfLife)) {
      throw new UsageException("--half-life takes a number of days above 0, not " + halfLife);
    }
    plot.check();
    Scoring scoring = new Scoring(EventScoreTable.load(lexicon.files()), scale);
    return new RelationQuestion(pair(), known.query(), scoring, halfLife, by, from, to);
  }

  private Pair pair() {
    if (ActorCodes.parse(first).equals(ActorCodes.parse(second))) {
      throw new UsageException("relations takes two different actors, not " + first + " twice");
    }
    return new Pair(ActorCodes.parse(first), ActorCodes.parse(second));
  }

  private String names() {
    return Words.actors(pair().actors());
  }

  private String render(PairRelation relation, RelationDesk desk) {
    if (format != ListingFormat.table) {
      return rows(relation, desk);
    }
    String text = explain ? RelationText.explanation(relation) : RelationText.overview(relation);
    return triads ? text + RelationText.triads(relation, desk.triads(relation)) : text;
  }

  private String rows(PairRelation relation, RelationDesk desk) {
    if (triads) {
      Triads found = desk.triads(relation);
      return RelationRows.triads(found).render(format);
    }
    return (explain ? RelationRows.explanation(relation) : RelationRows.series(relation))
        .render(format);
  }
}
