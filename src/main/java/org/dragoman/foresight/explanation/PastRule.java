package org.dragoman.foresight.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.foresight.graph.RuleBucket;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Query;

/**
 * A past act between two actors and how often such an act was followed by the one asked about.
 *
 * @param last the latest event of the past act
 * @param daysAgo how long ago that was
 * @param times how often it happened
 * @param confidence share of cases that came true, smoothed
 * @param cases number of cases it was learned from
 */
record PastRule(Event last, int daysAgo, int times, double confidence, int cases) {

  /** All rules that speak for a candidate, the most confident first. */
  static List<PastRule> list(TemporalGraph graph, Query query, int candidate) {
    List<PastRule> rules = new ArrayList<>();
    int pair = graph.pairs().find(query.subject(), candidate);
    Traces triples = graph.triples();
    for (int i = 0; i < triples.size(pair); i++) {
      rules.add(of(graph, query, candidate, triples.slots(pair)[i]));
    }
    rules.sort(Comparator.comparingDouble(rule -> -rule.confidence()));
    return rules;
  }

  private static PastRule of(TemporalGraph graph, Query query, int candidate, int slot) {
    Traces triples = graph.triples();
    int past = triples.member(slot);
    int lag = triples.lag(slot, query.day());
    int bucket = RuleBucket.of(lag, triples.count(slot));
    return new PastRule(
        Naming.event(graph.vocabulary(), query.subject(), past, candidate, query.day() - lag),
        lag,
        triples.count(slot),
        graph.rules().confidence(query.relation(), past, bucket),
        graph.rules().cases(query.relation(), past, bucket));
  }

  /** The rule as a sentence without its full stop. */
  String words(String asked) {
    return String.format(
            Locale.ROOT,
            "\"%s\" by %s towards %s %s ago%s; ",
            last.act(),
            last.actor(),
            last.recipient(),
            Naming.days(daysAgo),
            times > 1 ? ", " + times + " times so far" : "")
        + followed(asked);
  }

  /** Where there were no such cases the share is that of similar ones. */
  private String followed(String asked) {
    return cases == 0
        ? "no such case before tells whether \"%s\" follows".formatted(asked)
        : String.format(
            Locale.ROOT,
            "of %,d such cases %.1f %% were followed by \"%s\"",
            cases,
            100 * confidence,
            asked);
  }
}
