package org.dragoman.cli;

import picocli.CommandLine.Command;

/** {@code lexicon}: work on lexicon files. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Work on lexicon files.",
    synopsisSubcommandLabel = "check")
final class LexiconCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("lexicon what? check; see lexicon --help");
  }
}
