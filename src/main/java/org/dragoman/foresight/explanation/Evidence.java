package org.dragoman.foresight.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.EvidenceGroup;
import org.dragoman.foresight.feature.Feature;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;

/** What is known of one candidate of one query, group by group. */
final class Evidence {

  private static final int CITED = 3;

  private final TemporalGraph graph;
  private final Candidates candidates;
  private final int place;
  private final Query query;
  private final int candidate;
  private final String name;
  private final String subject;
  private final String act;

  Evidence(TemporalGraph graph, Candidates candidates, int place) {
    this.graph = graph;
    this.candidates = candidates;
    this.place = place;
    query = candidates.query();
    candidate = candidates.actor(place);
    name = graph.vocabulary().actor(candidate);
    subject = graph.vocabulary().actor(query.subject());
    act = graph.vocabulary().act(Relation.act(query.relation()));
  }

  Reason reason(EvidenceGroup group, double contribution) {
    return switch (group) {
      case RULES -> rules(contribution);
      case SAME_ACT -> new Reason(group, contribution, sameAct(), sameActCited());
      case PAIR -> new Reason(group, contribution, pair(), pairCited());
      case NEIGHBOURS -> new Reason(group, contribution, neighbours(), List.of());
      case PROMINENCE -> new Reason(group, contribution, prominence(), List.of());
      case HOME -> new Reason(group, contribution, home(), List.of());
      case QUESTION, FIRST_LOOK -> new Reason(group, contribution, group.words(), List.of());
    };
  }

  private Reason rules(double contribution) {
    List<PastRule> rules = PastRule.list(graph, query, candidate).stream().limit(CITED).toList();
    String words =
        rules.isEmpty()
            ? "no past act between the two that a rule could rest on"
            : rules.stream().map(rule -> rule.words(act)).collect(Collectors.joining(". "));
    List<Event> cited = rules.stream().map(PastRule::last).toList();
    return new Reason(EvidenceGroup.RULES, contribution, words, cited);
  }

  private String sameAct() {
    int times = (int) feature(Feature.TRIPLE_COUNT);
    return times == 0
        ? "\"%s\" has not happened between %s and %s before".formatted(act, subject, name)
        : "\"%s\" has happened %s between %s and %s, last %s ago"
            .formatted(act, Naming.times(times), subject, name, days(Feature.TRIPLE_LAG));
  }

  private List<Event> sameActCited() {
    int lag = (int) feature(Feature.TRIPLE_LAG);
    return lag == 0 ? List.of() : List.of(event(query.relation(), query.day() - lag));
  }

  private String pair() {
    int dealings = (int) feature(Feature.PAIR_COUNT);
    return dealings == 0
        ? "%s and %s have not dealt with each other before".formatted(subject, name)
        : "%s and %s have dealt with each other %s on %s, last %s ago"
            .formatted(
                subject,
                name,
                Naming.times(dealings),
                days(Feature.PAIR_DAYS),
                days(Feature.PAIR_LAG));
  }

  /** The latest dealings, whatever the act. */
  private List<Event> pairCited() {
    Traces triples = graph.triples();
    int pair = graph.pairs().find(query.subject(), candidate);
    int latest = (int) feature(Feature.PAIR_LAG);
    return Arrays.stream(triples.slots(pair), 0, triples.size(pair))
        .filter(slot -> triples.lag(slot, query.day()) == latest)
        .mapToObj(slot -> event(triples.member(slot), query.day() - latest))
        .distinct()
        .limit(CITED)
        .toList();
  }

  private String neighbours() {
    return String.format(
        Locale.ROOT,
        "actors with similar partners have %s in %.1f %% of this act and %.1f %% of all their dealings;"
            + " two steps along late ties lead there with %.1f %%",
        name,
        100 * feature(Feature.TWINS_ACT),
        100 * feature(Feature.TWINS_ANY),
        100 * feature(Feature.HOPS));
  }

  private String prominence() {
    return String.format(
        Locale.ROOT,
        "%s stands at this end of %.1f %% of late events of this act; last seen %s ago",
        name,
        100 * feature(Feature.ACT_OBJECT_SHARE),
        days(Feature.OBJECT_LAG));
  }

  private String home() {
    return String.format(
        Locale.ROOT,
        "of this act by actors of the same country %.1f %% are with %s, %.1f %% with its country",
        100 * feature(Feature.COUNTRY_SHARE),
        name,
        100 * feature(Feature.COUNTRY_PAIR_SHARE));
  }

  private Event event(int relation, int day) {
    return Naming.event(graph.vocabulary(), query.subject(), relation, candidate, day);
  }

  private String days(Feature number) {
    return Naming.days((int) feature(number));
  }

  private float feature(Feature feature) {
    return candidates.feature(place, feature);
  }
}
