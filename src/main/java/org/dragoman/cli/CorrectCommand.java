package org.dragoman.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.ClaimChange;
import org.dragoman.desk.RetractionDesk;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code correct}: another claim stands in the place of one that is wrong. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = "Put a corrected claim in the place of a wrong one; the record keeps both.")
final class CorrectCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "CLAIM", description = "The id of the wrong claim; show REF prints it.")
  private String name = "";

  @Option(
      names = "--set",
      required = true,
      paramLabel = "FIELD=VALUE",
      description =
          "A field of docs/claims.md and its value, e.g. status=planned, actor=RUS,PRK,"
              + " about.type=AID; nothing after = empties it. May be repeated.")
  private List<String> settings = List.of();

  @Mixin private final AccountOptions account = new AccountOptions();
  @Mixin private final RecordOption recordOption;

  CorrectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    String who = account.who();
    String why = account.why();
    try (ClaimRecord record = recordOption.open()) {
      RecordedClaim wrong =
          ClaimId.find(name)
              .flatMap(record::findClaim)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "'" + Printable.of(name) + "' is not the id of a recorded claim"));
      Claim right = new ClaimChange(values()).apply(wrong);
      new RetractionDesk(record).replace(wrong, right, who, why);
      surroundings.out().println("was " + ClaimTable.withId(wrong).strip());
      surroundings.out().println("now " + ClaimTable.withId(wrong.reference(), right).strip());
      return ExitCode.FINE;
    } catch (IllegalArgumentException e) {
      throw new UsageException(Printable.of(String.valueOf(e.getMessage())));
    }
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--set takes FIELD=VALUE such as status=planned, not '" + Printable.of(setting) + "'");
      }
      values.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
    }
    return values;
  }
}
