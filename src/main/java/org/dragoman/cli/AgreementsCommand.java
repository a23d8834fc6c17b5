package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.desk.agreement.AgreementDesk;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.view.Words;
import org.dragoman.view.agreement.AgreementInForce;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agreements}: what binds whom on a day, by whose word. */
@Command(
    name = "agreements",
    mixinStandardHelpOptions = true,
    description = "List agreements between parties, in force or not on a day, with all codings.")
final class AgreementsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "ACTOR",
      description = "Only agreements that all of these are party to, e.g. RUS PRK.")
  private List<String> actors = List.of();

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "The day in question; default --as-of, else today.")
  private @Nullable LocalDate on;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  AgreementsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    ClaimQuery query = known.query();
    if (!actors.isEmpty()) {
      query = query.where(new Condition.TakePart(ActorCodes.parse(actors)));
    }
    LocalDate day = on != null ? on : known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      List<AgreementInForce> agreements = new AgreementDesk(record).list(query, day);
      surroundings
          .out()
          .print(
              format == ListingFormat.table
                  ? text(agreements, day)
                  : AgreementRows.of(agreements).render(format));
    }
    return ExitCode.FINE;
  }

  private static String text(List<AgreementInForce> agreements, LocalDate day) {
    return agreements.isEmpty()
        ? "No agreement between these parties is recorded.\n"
        : agreements.stream()
            .map(agreement -> text(agreement, day))
            .collect(Collectors.joining("\n"));
  }

  /** The agreement, how it stands, and what each source says of it. */
  private static String text(AgreementInForce agreement, LocalDate day) {
    StringBuilder text = new StringBuilder();
    text.append(Words.instrument(agreement.agreement())).append('\n');
    var inForce = agreement.inForce();
    text.append(
        "  in force on %s: %s (%s)%s%n"
            .formatted(
                day,
                inForce.answer().name().toLowerCase(java.util.Locale.ROOT),
                inForce.why(),
                Citations.behind(inForce.claims())));
    agreement
        .findMonths("term-months")
        .ifPresent(
            term ->
                text.append(
                    "  term: %s months%s%s%n"
                        .formatted(
                            term.getKey(),
                            agreement
                                .findMonths("renewal-months")
                                .map(renewal -> ", renewed by " + renewal.getKey())
                                .orElse(""),
                            Citations.behind(term.getValue()))));
    for (AgreementInForce.Coding coding : agreement.codings()) {
      text.append(
          "  %s: %s%s%n"
              .formatted(
                  coding.origin(),
                  String.join("; ", coding.says()),
                  Citations.behind(coding.claims())));
    }
    return text.toString().replaceAll("(?!\n)\\p{Cntrl}", " ");
  }
}
