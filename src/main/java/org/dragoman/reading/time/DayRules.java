package org.dragoman.reading.time;

import java.util.List;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/** Days named by their place in the week, or as seen from the report's date. */
final class DayRules {

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "neighbouring weekday",
              "(last|next|this past|this coming) ({WEEKDAY})(?: {PART_OF_DAY})?",
              (m, c, t) -> {
                boolean ahead = m.group(1).matches("next|this coming");
                return TimeInterval.on(
                    Calendar.weekday(
                        TimeWords.weekday(m.group(2)),
                        c.today().plusDays(ahead ? 1 : -1),
                        ahead ? Tense.FUTURE : Tense.PAST));
              }),
          TimeRule.of(
              "weekdays",
              "(?:from|between) ({WEEKDAY}) (?:to|and|until) ({WEEKDAY})",
              (m, c, t) -> {
                var last = Calendar.weekday(TimeWords.weekday(m.group(2)), c.today(), t);
                return TimeInterval.between(
                    Calendar.weekday(TimeWords.weekday(m.group(1)), last, Tense.PAST), last);
              }),
          TimeRule.of(
              "weekday",
              "({WEEKDAY})(?: {PART_OF_DAY})?",
              (m, c, t) ->
                  TimeInterval.on(Calendar.weekday(TimeWords.weekday(m.group(1)), c.today(), t))),
          TimeRule.of(
              "that day",
              "(?:that|the same|that same|that very|the very same) (?:day|{PART_OF_DAY})",
              (m, c, t) -> TimeInterval.on(c.anchor())),
          TimeRule.of(
              "overnight",
              "overnight|last night|during the night",
              (m, c, t) -> TimeInterval.between(c.today().minusDays(1), c.today())),
          TimeRule.of(
              "today",
              "today|tonight|this {PART_OF_DAY}|in an hour|hours ago|(?:earlier|later) in the day",
              (m, c, t) -> TimeInterval.on(c.today())),
          TimeRule.of(
              "yesterday",
              "yesterday(?: {PART_OF_DAY})?",
              (m, c, t) -> TimeInterval.on(c.today().minusDays(1))),
          TimeRule.of(
              "tomorrow",
              "tomorrow(?: {PART_OF_DAY})?",
              (m, c, t) -> TimeInterval.on(c.today().plusDays(1))));

  private DayRules() {}
}
