package org.dragoman.cli.briefing;

import org.dragoman.desk.briefing.Briefing;

/** Markdown with everything that comes from reports escaped. */
final class MarkdownBriefing {

  private MarkdownBriefing() {}

  static String render(Briefing briefing) {
    StringBuilder text =
        new StringBuilder("# ").append(escaped(References.title(briefing))).append("\n");
    for (Briefing.Section section : briefing.sections()) {
      text.append("\n## ").append(section.heading()).append("\n\n");
      section
          .lines()
          .forEach(
              line ->
                  text.append("- ")
                      .append(escaped(line.text()))
                      .append(' ')
                      .append(escaped(References.of(line)))
                      .append('\n'));
      if (section.lines().isEmpty()) {
        text.append("None in these reports.\n");
      }
      if (section.more() > 0) {
        text.append("\n… and ").append(section.more()).append(" more\n");
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replaceAll("([\\\\`*_\\[\\]<>#|!&~])", "\\\\$1");
  }
}
