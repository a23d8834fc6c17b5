package org.dragoman.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Plain text: first line headline, second line {@code date | publisher | city} where present. Text
 * without a dateline is all body, unless its first line stands apart as a headline.
 */
final class TextFormat {

  private static final Pattern DATED =
      Pattern.compile(
          "\\A([^\\r\\n]*)(\\R)(\\d{4}-\\d\\d-\\d\\d)\\s*(?:\\|([^|\\r\\n]*))?(?:\\|([^\\r\\n]*))?(\\R|\\z)");

  private TextFormat() {}

  static Report read(String name, String text, @Nullable LocalDate date) {
    Matcher dated = DATED.matcher(text);
    ReportId id = ReportId.ofText(text);
    if (dated.find() && isDate(dated.group(3))) {
      return new Report(
          id,
          name,
          text,
          dated.end(),
          dated.group(1).strip(),
          LocalDate.parse(dated.group(3)),
          value(dated.group(4)),
          value(dated.group(5)),
          null);
    }
    return new Report(id, name, text, 0, null, date, null, null, null);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static @Nullable String value(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
