package org.dragoman.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.redline.RedLineDesk;
import org.dragoman.desk.redline.RedLineDesk.Alert;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: reads what is new and alerts where it touches a red line. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Read new reports and print alerts where they touch a red line; exits with 3 then.")
final class WatchCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Reports to read first; without them what came since the last watch.")
  private List<String> paths = List.of();

  @Option(
      names = "--all",
      description = "Alert of everything the record holds, not only what is new.")
  private boolean all;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      boolean rejected =
          !paths.isEmpty()
              && new ReportsIntoRecord(surroundings, lexicon).add(paths, record).hasRejections();
      List<Alert> alerts = new RedLineDesk(record).watch(known.query(), all);
      alerts.forEach(this::print);
      return !alerts.isEmpty()
          ? ExitCode.ALERT
          : rejected ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
    }
  }

  private void print(Alert alert) {
    String before = alert.before() == null ? "new" : RedLineRows.lower(alert.before());
    surroundings
        .out()
        .println(
            "ALERT "
                + Words.assertion(alert.line().line())
                + ": "
                + before
                + " → "
                + RedLineRows.lower(alert.line().state()));
    alert.claims().forEach(claim -> surroundings.out().println(line(claim)));
  }

  private static String line(RecordedClaim claim) {
    String words = Objects.requireNonNullElse(claim.words(), "").replaceAll("\\s+", " ");
    return "  ["
        + claim.reference()
        + "] "
        + Objects.requireNonNullElse(claim.publisher(), "")
        + ": "
        + words.replaceAll("\\p{Cntrl}", " ");
  }
}
