package org.dragoman.cli.briefing;

import org.dragoman.desk.briefing.Briefing;

/** The forms in which a briefing is printed. */
public enum BriefingFormat {
  text,
  md,
  html,
  json;

  public String render(Briefing briefing) {
    return switch (this) {
      case text -> TextBriefing.render(briefing);
      case md -> MarkdownBriefing.render(briefing);
      case html -> HtmlBriefing.render(briefing);
      case json -> JsonBriefing.render(briefing);
    };
  }
}
