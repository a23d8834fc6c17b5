package org.dragoman.cli;

import picocli.CommandLine.Command;

/** {@code record}: look after the record itself. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = "Look after the record: verify, log, compact, stats.",
    synopsisSubcommandLabel = "COMMAND")
final class RecordCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("record what? See record --help");
  }
}
