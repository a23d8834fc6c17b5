package org.dragoman.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news report as decoded text with what is known about its publication.
 *
 * @param name what people call it in references: file name without extension, or a JSON line's id
 * @param text the decoded text; byte-order mark dropped, line breaks as they are
 * @param bodyStart where the body begins, after headline and dateline, in characters of {@code
 *     text}
 * @param published null where the report is undated: relative dates in it then stay unresolved
 * @param folder name of the folder it was found in: tells reports of the same name apart
 */
public record Report(
    ReportId id,
    String name,
    String text,
    int bodyStart,
    @Nullable String headline,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String city,
    @Nullable String url,
    @Nullable String folder) {

  public Report(
      ReportId id,
      String name,
      String text,
      int bodyStart,
      @Nullable String headline,
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String city,
      @Nullable String url) {
    this(id, name, text, bodyStart, headline, published, publisher, city, url, null);
  }

  /** The same report with the folder it was found in. */
  public Report inFolder(@Nullable String where) {
    return new Report(id, name, text, bodyStart, headline, published, publisher, city, url, where);
  }

  public Report {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a report needs a name");
    }
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException("body starts outside the text: " + bodyStart);
    }
  }
}
