package org.dragoman.cli;

import picocli.CommandLine.Command;

/** {@code question}: ask what will come, and keep what was forecast of it. */
@Command(
    name = "question",
    mixinStandardHelpOptions = true,
    description =
        "Ask what will come: new, list, show, forecast, resolve, annul, propose; import and export.",
    synopsisSubcommandLabel = "COMMAND")
final class QuestionCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("question what? See question --help");
  }
}
