package org.dragoman.cli.briefing;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dragoman.desk.briefing.Briefing;

/** A page that stands by itself: no scripts, no outside resources, fit for printing. */
final class HtmlBriefing {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Briefing</title>
      <style>
      body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1c1c1c; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.1em; border-bottom: 1px solid #bbb; margin-top: 1.6em; }
      li { margin: 0.3em 0; }
      @media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; } li { break-inside: avoid; } }
      </style>
      </head>
      <body>
      """;

  private HtmlBriefing() {}

  static String render(Briefing briefing) {
    HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    return HEAD
        + renderer.render(Parser.builder().build().parse(MarkdownBriefing.render(briefing)))
        + "</body>\n</html>\n";
  }
}
