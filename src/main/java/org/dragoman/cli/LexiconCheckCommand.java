package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.lexicon.LexiconCheck;
import org.dragoman.lexicon.LexiconException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lexicon check}: names every problem of edited lexicon files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check edited lexicon files; names every problem with file and line.")
final class LexiconCheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files laid out as those of data/acts, data/actors or data/agreements.")
  private List<Path> files = List.of();

  LexiconCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<LexiconException> problems = LexiconCheck.check(files);
    problems.forEach(problem -> surroundings.out().println(problem.getMessage()));
    surroundings
        .out()
        .println(
            problems.isEmpty()
                ? files.size() + (files.size() == 1 ? " file is fine" : " files are fine")
                : problems.size() + (problems.size() == 1 ? " problem" : " problems"));
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.SOME_INPUT_REJECTED;
  }
}
