package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Questions, with --- between them.")
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
    for (Path file : files) {
      List<Question> all = QuestionFiles.read(file);
      all.forEach(question -> check(file, question));
      questions.addAll(all);
    }
    Set<String> ids = new HashSet<>();
    for (Question question : questions) {
      if (!ids.add(question.id())) {
        throw new UsageException("'" + question.id() + "' is asked twice at once");
      }
    }
    try (ClaimRecord record = recordOption.open()) {
      QuestionDesk desk = new QuestionDesk(record);
      desk.ask(questions);
      Map<String, AskedQuestion> asked =
          desk.list().stream().collect(Collectors.toMap(AskedQuestion::id, one -> one));
      questions.forEach(
          question ->
              surroundings
                  .out()
                  .print(
                      QuestionText.asked(
                          Objects.requireNonNull(asked.get(question.id())).latest())));
    }
    return ExitCode.FINE;
  }

  private void check(Path file, Question question) {
    try {
      QuestionDesk.check(question, known.day(surroundings.clock()));
    } catch (QuestionException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }
}
