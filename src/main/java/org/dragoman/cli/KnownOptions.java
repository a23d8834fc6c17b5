package org.dragoman.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.Condition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --as-of}, {@code --known-at} and {@code --about}: what a view may know, and of whom. */
final class KnownOptions {

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "Only what had been published by that day; what is undated is left out.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "TIME",
      description =
          "Only what had been recorded by then: a day (its end, UTC) or 2024-06-12T10:00:00Z.")
  private @Nullable String knownAt;

  @Option(
      names = "--about",
      split = ",",
      paramLabel = "CODE",
      description = "Only claims in which all of these take part, e.g. RUS,PRK.")
  private List<String> about = List.of();

  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** The day a view is of: {@code --as-of}, else today. */
  LocalDate day(Clock clock) {
    return asOf != null ? asOf : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  List<ActorCode> about() {
    return ActorCodes.parse(about);
  }

  /** The claims in question. */
  ClaimQuery query() {
    return about.isEmpty() ? ofAnybody() : ofAnybody().where(new Condition.TakePart(about()));
  }

  /** What is known, whoever takes part. */
  ClaimQuery ofAnybody() {
    return ClaimQuery.known(asOf, knownAt());
  }

  private @Nullable Instant knownAt() {
    if (knownAt == null) {
      return null;
    }
    try {
      return knownAt.contains("T")
          ? Instant.parse(knownAt)
          : LocalDate.parse(knownAt).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--known-at takes a day such as 2024-06-12 or a moment such as 2024-06-12T10:00:00Z, not '"
              + knownAt
              + "'");
    }
  }
}
