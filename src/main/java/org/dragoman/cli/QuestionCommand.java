package org.dragoman.cli;

import picocli.CommandLine.Command;

/** {@code question}: questions of what will come, forecasts on them, and what came of them. */
@Command(
    name = "question",
    mixinStandardHelpOptions = true,
    description = "Questions of what will come: import, export.",
    synopsisSubcommandLabel = "COMMAND")
final class QuestionCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("question what? See question --help");
  }
}
