package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.RetractionDesk;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retract}: claims no longer count; they stay in the record with who said so and why. */
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    description = "Take claims back; the record keeps them, who took them back and why.")
final class RetractCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "CLAIM",
      description = "A claim id, a reference such as r07:3 (all its claims) or a report (all its).")
  private List<String> names = List.of();

  @Mixin private final AccountOptions account = new AccountOptions();
  @Mixin private final RecordOption recordOption;

  RetractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    String who = account.who();
    String why = account.why();
    try (ClaimRecord record = recordOption.open()) {
      RetractionDesk desk = new RetractionDesk(record);
      List<RecordedClaim> meant =
          names.stream().flatMap(name -> claims(desk, name).stream()).toList();
      meant.forEach(claim -> printEarlier(desk, claim));
      List<RecordedClaim> retracted = desk.retract(meant, who, why);
      retracted.forEach(claim -> surroundings.out().println(ClaimTable.withId(claim)));
      surroundings.out().println("retracted: " + retracted.size());
    }
    return ExitCode.FINE;
  }

  private static List<RecordedClaim> claims(RetractionDesk desk, String name) {
    return desk.find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "the record holds no claim, reference or report '"
                        + Printable.of(name)
                        + "'; nothing was retracted"));
  }

  private void printEarlier(RetractionDesk desk, RecordedClaim claim) {
    desk.findRetraction(claim)
        .ifPresent(
            earlier ->
                surroundings
                    .out()
                    .println(earlier.claim() + " already " + ClaimTable.account(earlier)));
  }
}
