package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.cli.question.QuestionText;
import org.dragoman.cli.question.ReplayScores;
import org.dragoman.cli.question.ReplayText;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.Ledger;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.desk.question.Replay;
import org.dragoman.intake.Intake;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.Condition;
import org.dragoman.record.store.DuckRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: goes through dated reports day by day, forecasts, resolves and scores. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Go through dated reports day by day: what was forecast, by whom, and how right it was. Each"
            + " day knows what had been published by then and nothing later.")
final class ReplayCommand implements Callable<Integer> {

  private static final int LONGEST_DAYS = 36_600;

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR",
      description =
          "Folders whose reports are added and covered, and whose *.yaml are the questions; without"
              + " one the whole record.")
  private List<String> folders = List.of();

  @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD", description = "First day.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "Last day; what is known on it tells what came of the forecasts.")
  private LocalDate to = LocalDate.MIN;

  @Option(
      names = "--questions",
      split = ",",
      paramLabel = "FILE",
      description = "Further questions, as YAML.")
  private List<Path> files = List.of();

  @Option(names = "--scores-only", description = "Leave out the days.")
  private boolean scoresOnly;

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  ReplayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    check();
    List<AskedQuestion> questions = new ArrayList<>(fromFiles());
    try (DuckRecord record = recordOption.open()) {
      Intake.Result intake = new Intake.Result(List.of(), List.of());
      ClaimQuery query = ClaimQuery.known(to, null);
      if (folders.isEmpty()) {
        new QuestionDesk(record)
            .list().stream()
                .filter(one -> one.latest().question().matter().criterion().isCheckable())
                .forEach(questions::add);
      } else {
        intake = new ReportsIntoRecord(surroundings, lexicon).add(folders, record);
        Set<ReportId> covered =
            intake.reports().stream().map(Report::id).collect(Collectors.toSet());
        query = query.where(new Condition.InReports(covered));
      }
      Ledger ledger = new LedgerDesk(record, lexicon.forecasts()).ledger(query, to);
      print(new Replay(ledger, questions, from), questions);
      return intake.hasRejections() ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
    }
  }

  private void check() {
    if (to.isBefore(from)) {
      throw new UsageException("--to " + to + " lies before --from " + from);
    }
    if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
      throw new UsageException("a replay covers a hundred years at most");
    }
    folders.stream()
        .filter(folder -> !Files.isDirectory(Path.of(folder)))
        .findFirst()
        .ifPresent(
            folder -> {
              throw new UsageException(folder + " is no folder");
            });
  }

  private List<AskedQuestion> fromFiles() {
    List<Path> all = new ArrayList<>();
    folders.forEach(folder -> all.addAll(QuestionFiles.in(Path.of(folder))));
    return Stream.concat(all.stream(), files.stream())
        .flatMap(file -> QuestionFiles.read(file).stream())
        .map(AskedQuestion::of)
        .toList();
  }

  private void print(Replay replay, List<AskedQuestion> questions) {
    List<Replay.Day> days;
    long all = ChronoUnit.DAYS.between(from, to) + 1;
    try (ProgressLine progress =
        new ProgressLine(surroundings.err(), "Replaying days", Math.toIntExact(all))) {
      days = replay.days(done -> progress.stepTo(Math.toIntExact(done)));
    }
    if (!scoresOnly) {
      days.forEach(day -> surroundings.out().println(ReplayText.day(day)));
    }
    for (AskedQuestion question : questions) {
      surroundings
          .out()
          .println(
              question.id()
                  + ": "
                  + QuestionText.stands(
                      question.latest().question().matter(), replay.verdict(question)));
    }
    surroundings.out().print(ReplayScores.text(days, to));
  }
}
