package org.dragoman.cli;

import picocli.CommandLine.Command;

/** {@code foresight}: what happens next. */
@Command(
    name = "foresight",
    mixinStandardHelpOptions = true,
    description = "Forecast who acts on whom next, and measure such forecasts.",
    synopsisSubcommandLabel = "(fit | rank | chance | evaluate)")
final class ForesightCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("foresight what? fit, rank, chance or evaluate; see foresight --help");
  }
}
