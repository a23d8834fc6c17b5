package org.dragoman.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML pages: the article's paragraphs without scripts, navigation and the rest of the page. */
final class HtmlFormat {

  private static final String CLUTTER =
      "script,style,noscript,template,iframe,svg,nav,aside,footer,form,button,figure,header nav,[role=navigation],[aria-hidden=true],[hidden]";

  private HtmlFormat() {}

  static Report read(String name, String html, @Nullable LocalDate date) {
    Document page = Jsoup.parse(html);
    String headline = headline(page);
    LocalDate published = published(page);
    String publisher = meta(page, "meta[property=og:site_name]");
    page.select(CLUTTER).remove();
    String start = headline == null ? "" : headline + "\n\n";
    String text = start + String.join("\n\n", paragraphs(page));
    return new Report(
        ReportId.ofText(text),
        name,
        text,
        start.length(),
        headline,
        published == null ? date : published,
        publisher,
        null,
        meta(page, "meta[property=og:url]"));
  }

  private static List<String> paragraphs(Document page) {
    Element article = page.selectFirst("article,main,[role=main]");
    Element holder = article == null ? page.body() : article;
    List<String> paragraphs = new ArrayList<>();
    holder
        .select("p,li,blockquote:not(:has(p))")
        .forEach(element -> add(paragraphs, element.text()));
    if (paragraphs.isEmpty()) {
      add(paragraphs, holder.text());
    }
    return paragraphs;
  }

  private static void add(List<String> paragraphs, String text) {
    if (!text.isBlank()) {
      paragraphs.add(text.strip());
    }
  }

  private static @Nullable String headline(Document page) {
    Element heading = page.selectFirst("article h1, main h1, h1");
    String text = heading != null ? heading.text() : page.title();
    return text.isBlank() ? null : text.strip();
  }

  private static @Nullable LocalDate published(Document page) {
    Element time = page.selectFirst("article time[datetime], time[datetime]");
    String text =
        meta(
            page,
            "meta[property=article:published_time], meta[name=date], meta[itemprop=datePublished]");
    String stamp = text != null ? text : time == null ? "" : time.attr("datetime");
    try {
      return stamp.length() < 10 ? null : LocalDate.parse(stamp.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String meta(Document page, String query) {
    Element element = page.selectFirst(query);
    String text = element == null ? "" : element.attr("content");
    return text.isBlank() ? null : text.strip();
  }
}
