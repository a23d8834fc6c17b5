package org.dragoman.cli;

import picocli.CommandLine.Command;

/** {@code evaluate}: how right the reader is on annotated material. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure the reader on annotated reports, sentences or names.",
    synopsisSubcommandLabel = "(claims | forecasts | types | actors | confidence)")
final class EvaluateCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException(
        "evaluate what? claims, forecasts, types, actors or confidence; see evaluate --help");
  }
}
