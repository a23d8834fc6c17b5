package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code question annul}: takes a question back; that is not no, and nobody is scored on it. */
@Command(
    name = "annul",
    mixinStandardHelpOptions = true,
    description = "Take a question back; annulled is not no, and nobody is scored on it.")
final class QuestionAnnulCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "The question.")
  private String id = "";

  @Option(names = "--by", required = true, paramLabel = "WHO", description = "Who annuls it.")
  private String who = "";

  @Option(names = "--why", required = true, paramLabel = "WHY", description = "For what reason.")
  private String why = "";

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  QuestionAnnulCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      new QuestionDesk(record).rule(id, null, known.day(surroundings.clock()), who, why);
    }
    surroundings.out().println(id + ": annulled by " + Printable.of(who));
    return ExitCode.FINE;
  }
}
