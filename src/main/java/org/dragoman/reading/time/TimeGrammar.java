package org.dragoman.reading.time;

import java.util.List;
import java.util.stream.Stream;

/** The rules for saying when, the more specific first; each word of a sentence serves one rule. */
final class TimeGrammar {

  static final List<TimeRule> RULES =
      Stream.of(
              DateRules.FULL,
              DistanceRules.RULES,
              PeriodRules.RULES,
              DayRules.RULES,
              DateRules.PARTIAL)
          .flatMap(List::stream)
          .toList();

  private TimeGrammar() {}
}
