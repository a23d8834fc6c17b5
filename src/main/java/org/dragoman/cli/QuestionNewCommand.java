package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.question.QuestionText;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.question.Question;
import org.dragoman.question.QuestionException;
import org.dragoman.record.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code question new}: asks what stands in files. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Ask questions from YAML files; an id that is known already gets a new wording, and"
            + " forecasts on the old one stay with it.")
final class QuestionNewCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "One question each.")
  private List<Path> files = List.of();

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  QuestionNewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    List<Question> questions = new ArrayList<>();
    files.forEach(file -> questions.add(QuestionFiles.read(file)));
    try (ClaimRecord record = recordOption.open()) {
      QuestionDesk desk = new QuestionDesk(record);
      for (int i = 0; i < questions.size(); i++) {
        try {
          AskedQuestion asked = desk.ask(questions.get(i), known.day(surroundings.clock()));
          surroundings.out().print(QuestionText.asked(asked.latest()));
        } catch (QuestionException e) {
          throw new UsageException(files.get(i) + ": " + e.getMessage());
        }
      }
    }
    return ExitCode.FINE;
  }
}
