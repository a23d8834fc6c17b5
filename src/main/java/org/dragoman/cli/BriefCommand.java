package org.dragoman.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.cli.briefing.BriefingFormat;
import org.dragoman.desk.ReadingDesk;
import org.dragoman.desk.briefing.Briefing;
import org.dragoman.desk.briefing.BriefingQuery;
import org.dragoman.intake.Intake;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.reading.ReportReader;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.FolderRecord;
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
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "The briefing as it stood on that day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--about",
      split = ",",
      paramLabel = "CODE",
      description = "Only claims in which all of these take part, e.g. RUS,PRK.")
  private List<String> about = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (default), md, html or json.")
  private BriefingFormat format = BriefingFormat.text;

  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "The record's folder; default DRAGOMAN_RECORD, else ./record.")
  private @Nullable Path recordFolder;

  @Mixin private final LexiconOption lexicon;

  BriefCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    BriefingQuery query = new BriefingQuery(asOf, about.stream().map(BriefCommand::code).toList());
    ClaimRecord record =
        FolderRecord.open(surroundings.recordFolder(recordFolder), surroundings.clock());
    Intake.Result intake =
        folder == null
            ? new Intake.Result(List.of(), List.of())
            : Intake.read(List.of(folder), null, surroundings.in());
    intake
        .problems()
        .forEach(problem -> surroundings.err().println("dragoman: " + problem.message()));
    read(intake.reports(), record);
    Set<ReportId> covered =
        intake.reports().stream().map(Report::id).collect(Collectors.toCollection(HashSet::new));
    List<RecordedClaim> claims =
        record.reports().stream()
            .filter(stored -> folder == null || covered.contains(stored.report().id()))
            .flatMap(stored -> stored.claims().stream())
            .toList();
    surroundings.out().print(format.render(Briefing.of(claims, query)));
    return intake.hasRejections() ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
  }

  private void read(List<Report> reports, ClaimRecord record) {
    if (reports.isEmpty()) {
      return;
    }
    Lexicon loaded = lexicon.load();
    ReadingDesk desk = new ReadingDesk(record, () -> ReportReader.load(() -> loaded));
    try (ProgressLine progress = new ProgressLine(surroundings.err(), "Reading", reports.size())) {
      int read =
          desk.read(
              reports, ReportReader.VERSION, loaded.hash(), (done, total) -> progress.stepTo(done));
      surroundings
          .err()
          .println(
              "dragoman: "
                  + read
                  + (read == 1 ? " report" : " reports")
                  + " read, "
                  + (reports.size() - read)
                  + " known already");
    }
  }

  private static ActorCode code(String text) {
    try {
      return new ActorCode(
          text.strip().contains(":") ? text.strip() : text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--about takes actor codes such as RUS,PRK or IGO:UN, not '" + text + "'");
    }
  }
}
