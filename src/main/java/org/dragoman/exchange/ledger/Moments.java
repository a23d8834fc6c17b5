package org.dragoman.exchange.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Times as the field writes them: a day, or a day and a time with or without its offset. */
final class Moments {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(java.util.Locale.ROOT);

  private Moments() {}

  /** Without an offset it is UTC, without a time the beginning of the day. */
  static Optional<Instant> find(String text) {
    return parse(text)
        .filter(moment -> day(moment).getYear() >= 1 && day(moment).getYear() <= 9999);
  }

  private static Optional<Instant> parse(String text) {
    try {
      TemporalAccessor read =
          FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime moment) {
        return Optional.of(moment.toInstant());
      }
      return Optional.of(
          read instanceof LocalDateTime time
              ? time.toInstant(ZoneOffset.UTC)
              : LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
