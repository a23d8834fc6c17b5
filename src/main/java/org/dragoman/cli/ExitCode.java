package org.dragoman.cli;

/** What the program tells scripts. */
final class ExitCode {

  static final int FINE = 0;
  static final int SOME_INPUT_REJECTED = 1;
  static final int USAGE = 2;

  /** New claims touch a red line. */
  static final int ALERT = 3;

  static final int DAMAGED_RECORD = 4;

  private ExitCode() {}
}
