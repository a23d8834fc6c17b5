package org.dragoman.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.cli.whatif.ChanceText;
import org.dragoman.cli.whatif.ChangeRows;
import org.dragoman.cli.whatif.ChangeText;
import org.dragoman.desk.RetractionDesk;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.desk.relation.RelationQuestion;
import org.dragoman.desk.whatif.Change;
import org.dragoman.desk.whatif.HypotheticalClaim;
import org.dragoman.desk.whatif.WhatIf;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.Scale;
import org.dragoman.view.relation.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whatif}: what the views and forecasts would say with other claims. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    description =
        "Show what would be answered otherwise if claims were added or left out; writes nothing.")
final class WhatIfCommand implements Callable<Integer> {

  private static final long MOST_TRIED = 2_000;

  private final Surroundings surroundings;

  @Option(
      names = "--add",
      paramLabel = "CLAIM",
      description =
          "Suppose a claim: a JSON object as in docs/claims.md, or 'TYPE[/MODE] ACTOR>RECIPIENT"
              + " [STATUS] [DAY[..DAY]]'; may be repeated.")
  private List<String> added = List.of();

  @Option(
      names = "--drop",
      paramLabel = "REF",
      description = "Leave out a claim by its id, or all claims of document:n; may be repeated.")
  private List<String> dropped = List.of();

  @Option(
      names = "--sensitivity",
      description = "Rank the claims by how many answers would change if each alone were false.")
  private boolean sensitivity;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  WhatIfCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    if (sensitivity == (!added.isEmpty() || !dropped.isEmpty())) {
      throw new UsageException("whatif takes --add and --drop, or --sensitivity");
    }
    LocalDate day = known.day(surroundings.clock());
    List<RecordedClaim> supposed = supposed(day);
    try (ClaimRecord record = recordOption.open()) {
      TooManyClaimsException.check(
          record, known.query(), sensitivity ? MOST_TRIED : TooManyClaimsException.MOST_CLAIMS);
      List<RecordedClaim> claims = record.claims(known.query());
      WhatIf whatIf =
          new WhatIf(
              claims,
              day,
              pair(),
              new Scoring(EventScoreTable.load(lexicon.files()), Scale.plover),
              RelationQuestion.HALF_LIFE_DAYS);
      surroundings
          .out()
          .print(
              sensitivity
                  ? weights(whatIf, claims.size())
                  : changes(whatIf, claims, record, supposed, day));
    }
    return ExitCode.FINE;
  }

  private List<RecordedClaim> supposed(LocalDate day) {
    List<RecordedClaim> claims = new ArrayList<>();
    for (String text : added) {
      try {
        claims.add(HypotheticalClaim.of(text, claims.size() + 1, day));
      } catch (IllegalArgumentException e) {
        throw new UsageException("--add: " + Printable.of(String.valueOf(e.getMessage())));
      }
    }
    return claims;
  }

  private Optional<Pair> pair() {
    List<ActorCode> about = known.about();
    return about.size() == 2 && !about.get(0).equals(about.get(1))
        ? Optional.of(new Pair(about.get(0), about.get(1)))
        : Optional.empty();
  }

  private String changes(
      WhatIf whatIf,
      List<RecordedClaim> claims,
      ClaimRecord record,
      List<RecordedClaim> supposed,
      LocalDate day) {
    List<RecordedClaim> without = dropped.stream().flatMap(name -> named(record, name)).toList();
    List<Change> changes = whatIf.changes(supposed, without);
    if (format != ListingFormat.table) {
      return ChangeRows.of(changes).render(format);
    }
    return ChangeText.of(changes)
        + pair()
            .map(both -> ChanceText.of(both, claims, whatIf.with(supposed, without), day))
            .orElse("");
  }

  private static Stream<RecordedClaim> named(ClaimRecord record, String name) {
    return new RetractionDesk(record)
            .find(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--drop: the record holds no claim, reference or report '"
                            + Printable.of(name)
                            + "'"))
            .stream();
  }

  private String weights(WhatIf whatIf, int claims) {
    try (ProgressLine progress = new ProgressLine(surroundings.err(), "Leaving out", claims)) {
      Listing rows = ChangeRows.ofWeights(whatIf.sensitivity(progress::stepTo));
      return rows.render(format);
    }
  }
}
