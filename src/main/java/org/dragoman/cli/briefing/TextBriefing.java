package org.dragoman.cli.briefing;

import org.dragoman.desk.briefing.Briefing;

/** For a terminal: headings underlined, lines wrapped. */
final class TextBriefing {

  private static final int WIDTH = 100;

  private TextBriefing() {}

  static String render(Briefing briefing) {
    StringBuilder text = new StringBuilder(References.title(briefing)).append('\n');
    for (Briefing.Section section : briefing.sections()) {
      text.append('\n')
          .append(section.heading())
          .append('\n')
          .append("-".repeat(section.heading().length()))
          .append('\n');
      section
          .lines()
          .forEach(
              line ->
                  text.append(wrapped("• " + printable(line.text()) + " " + References.of(line))));
      if (section.lines().isEmpty()) {
        text.append("  None in these reports.\n");
      }
      if (section.more() > 0) {
        text.append("  … and ").append(section.more()).append(" more\n");
      }
    }
    return text.toString();
  }

  /** Control characters of a report must not reach the terminal. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static String wrapped(String line) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ")) {
      if (column + word.length() + 1 > WIDTH && column > 0) {
        text.append("\n  ");
        column = 2;
      } else if (column > 0) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    return text.append('\n').toString();
  }
}
