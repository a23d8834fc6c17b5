package org.dragoman.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.cli.briefing.BriefingFormat;
import org.dragoman.desk.briefing.Briefing;
import org.dragoman.intake.Intake;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brief}: adds a folder's reports to the record and prints the desk briefing. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Read a folder of reports into the record and print the desk briefing.")
final class BriefCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder whose reports are added and covered; without it the whole record.")
  private @Nullable String folder;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (default), md, html or json.")
  private BriefingFormat format = BriefingFormat.text;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  BriefCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    ClaimQuery query = known.query();
    try (ClaimRecord record = recordOption.open()) {
      if (folder == null) {
        print(record.claims(query));
        return ExitCode.FINE;
      }
      Intake.Result intake =
          new ReportsIntoRecord(surroundings, lexicon).add(List.of(folder), record);
      Set<ReportId> covered = intake.reports().stream().map(Report::id).collect(Collectors.toSet());
      print(record.claims(query.where(new Condition.InReports(covered))));
      return intake.hasRejections() ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
    }
  }

  private void print(List<RecordedClaim> claims) {
    surroundings.out().print(format.render(Briefing.of(claims, known.asOf(), known.about())));
  }
}
