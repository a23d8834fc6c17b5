package org.dragoman.cli;

import picocli.CommandLine.Option;

/** {@code --by} and {@code --why}: who answers for a change of the record. */
final class AccountOptions {

  @Option(
      names = "--by",
      required = true,
      paramLabel = "WHO",
      description = "Who answers for this; kept in the record.")
  private String who = "";

  @Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "Why; kept in the record.")
  private String why = "";

  String who() {
    return words("--by", who);
  }

  String why() {
    return words("--why", why);
  }

  private static String words(String option, String text) {
    if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
      throw new UsageException(option + " needs words on one line");
    }
    return text.strip();
  }
}
