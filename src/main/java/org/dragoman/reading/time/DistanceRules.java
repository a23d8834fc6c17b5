package org.dragoman.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;

/** Dates by how far they lie from the report's date or from a date named before. */
final class DistanceRules {

  /** The rule whose matches date what follows them. */
  static final String OFFSET = "so long after";

  private static final String PAST = "(?:in|over|during|for|within) the (?:past|last)";

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "half a year ago",
              "half a year ago",
              (m, c, t) -> Distance.of("6", "months").around(c.today(), -1)),
          TimeRule.of(
              "ago",
              "({NUMBER}) ({UNIT}) ago",
              (m, c, t) -> Distance.of(m.group(1), m.group(2)).around(c.today(), -1)),
          TimeRule.of(
              "vaguely ago",
              "(?:a few|several|some) ({UNIT}) ago|(?:with)?in recent ({UNIT})",
              (m, c, t) -> vague(m.group(1) == null ? m.group(2) : m.group(1)).before(c.today())),
          TimeRule.of(
              OFFSET,
              "({NUMBER}) ({UNIT}) (after|before)",
              (m, c, t) ->
                  Distance.of(m.group(1), m.group(2))
                      .around(c.anchor(), m.group(3).equals("after") ? -1 : 1)),
          TimeRule.of(
              OFFSET,
              "(?:(?:a few|several|some|just|only) )?(minutes|hours|days|weeks|months) after",
              (m, c, t) ->
                  m.group(1).matches("minutes|hours")
                      ? TimeInterval.on(c.anchor())
                      : vague(m.group(1)).before(c.anchor())),
          TimeRule.of(
              "later",
              "({NUMBER}) ({UNIT}) (?:later|afterwards|thereafter|on)",
              (m, c, t) -> Distance.of(m.group(1), m.group(2)).around(c.anchor(), 1)),
          TimeRule.of(
              "earlier",
              "({NUMBER}) ({UNIT}) (?:earlier|previously|beforehand)",
              (m, c, t) -> Distance.of(m.group(1), m.group(2)).around(c.anchor(), -1)),
          TimeRule.of(
              "the unit before",
              "the (?:previous|preceding) (day|week|month|year)|the (day|week|month|year) before",
              (m, c, t) -> neighbour(m.group(1), m.group(2)).around(c.anchor(), -1)),
          TimeRule.of(
              "the unit after",
              "the (?:following|next) (day|week|month|year)(?! and)|the (day|week|month|year) after",
              (m, c, t) -> neighbour(m.group(1), m.group(2)).around(c.anchor(), 1)),
          TimeRule.of(
              "vaguely later",
              "(?:(?:a few|several|some) )?(hours|days|weeks|months) later",
              (m, c, t) -> vague(m.group(1)).after(c.anchor())),
          TimeRule.of(
              "past stretch",
              PAST + " (?:({NUMBER}) )?({UNIT})",
              (m, c, t) ->
                  Distance.of(m.group(1) == null ? "1" : m.group(1), m.group(2)).before(c.today())),
          TimeRule.of(
              "past stretch",
              PAST + " (?:few|several) ({UNIT})",
              (m, c, t) -> vague(m.group(1)).before(c.today())),
          TimeRule.of(
              "within a stretch",
              "within (?:a few|a matter of|the)? ?({UNIT})(?! of)",
              (m, c, t) -> vague(m.group(1)).after(start(c, t))),
          TimeRule.of(
              "coming stretch",
              "(?:in|over|within|during) (?:the (?:coming|next|next few|following)|coming) ({UNIT})",
              (m, c, t) -> vague(m.group(1)).after(start(c, t))),
          TimeRule.of(
              "coming stretch",
              "(?:with)?in (?:the )?(?:coming|next|following|course of the next) ({NUMBER}) ({UNIT})",
              (m, c, t) -> Distance.of(m.group(1), m.group(2)).after(start(c, t))),
          TimeRule.of(
              "in a stretch",
              "in (?:(?:a few|a matter of) )?(hours|days|weeks|months)",
              (m, c, t) ->
                  t == Tense.FUTURE ? vague(m.group(1)).after(c.today()) : TimeInterval.UNKNOWN),
          TimeRule.of(
              "within",
              "within ({NUMBER}) ({UNIT})",
              (m, c, t) -> Distance.of(m.group(1), m.group(2)).after(start(c, t))),
          TimeRule.of(
              "in so long",
              "in ({NUMBER}) ({UNIT})(?= ?[.,;]|$| '| on| at| in)",
              (m, c, t) ->
                  t == Tense.FUTURE
                      ? TimeInterval.on(Distance.of(m.group(1), m.group(2)).from(c.today(), 1))
                      : TimeInterval.UNKNOWN),
          TimeRule.of(
              "since then",
              "(?:ever )?since(?= ?[.,;:]|$| then)"
                  + "|(?<=(?:have|has|had) )since(?! (?:\\d|the|his|her|its|their|last|{MONTH}))",
              (m, c, t) -> c.last().isKnown() ? upTo(c) : TimeInterval.UNKNOWN));

  private DistanceRules() {}

  private static Distance vague(String units) {
    return Distance.vague(units);
  }

  private static Distance neighbour(String unit, String otherwise) {
    return Distance.of("1", unit == null ? otherwise : unit);
  }

  private static TimeInterval upTo(TimeContext context) {
    return TimeInterval.between(context.anchor(), context.today());
  }

  /** "Within hours" counts from what was named before if it is told as past. */
  private static LocalDate start(TimeContext context, Tense tense) {
    return tense == Tense.PAST ? context.anchor() : context.today();
  }
}
