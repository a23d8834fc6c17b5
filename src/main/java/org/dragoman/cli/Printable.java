package org.dragoman.cli;

/** Words of others made fit for a terminal: on one line, without control characters. */
final class Printable {

  private Printable() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}\\x{80}-\\x{9f}]", " ");
  }
}
