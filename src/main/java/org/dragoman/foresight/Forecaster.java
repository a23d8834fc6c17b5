package org.dragoman.foresight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.explanation.Explainer;
import org.dragoman.foresight.explanation.Explanation;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.Scout;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.probability.Chance;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.foresight.timeline.Vocabulary;

/** Forecasts for one day, from all events before it. */
public final class Forecaster {

  private final Timeline timeline;
  private final int day;
  private final Map<Window, Chances> chances = new HashMap<>();
  private final TemporalGraph graph;
  private final FittedModel fitted;
  private final Scout scout;

  private Forecaster(Timeline timeline, int day, TemporalGraph graph, FittedModel fitted) {
    this.timeline = timeline;
    this.day = day;
    this.graph = graph;
    this.fitted = fitted;
    this.scout = new Scout(graph, FitSettings.ORDERED);
  }

  /** Fits a model to the days of a timeline before {@link FitSettings#until}. */
  public static FittedModel fit(Timeline timeline, FitSettings settings, Progress progress) {
    return new Fit(settings, progress).fit(timeline);
  }

  /** Whether a model was fitted to the events of this timeline. */
  public static boolean isOf(FittedModel fitted, Timeline timeline) {
    return TimelineHash.of(timeline, fitted.provenance().until())
        .equals(fitted.provenance().data());
  }

  /** A forecaster for a day, which knows the days of the timeline before it. */
  public static Forecaster at(Timeline timeline, int day, FittedModel fitted) {
    TemporalGraph graph = new TemporalGraph(timeline.vocabulary());
    timeline.before(day).forEach(graph::learn);
    return new Forecaster(timeline, day, graph, fitted);
  }

  /**
   * The query who receives an actor's act, or, from the other side, whose act an actor receives.
   */
  public Query query(String actor, String act, boolean asReceiver) {
    return query(timeline, day, actor, act, asReceiver);
  }

  /** The same for any day of a timeline; names that no event tells of are refused. */
  public static Query query(
      Timeline timeline, int day, String actor, String act, boolean asReceiver) {
    Vocabulary vocabulary = timeline.vocabulary();
    int number =
        known(vocabulary.findActor(actor), "actor", actor, vocabulary.listActorsLike(actor));
    int relation =
        Relation.forward(known(vocabulary.findAct(act), "act", act, vocabulary.listActsLike(act)));
    return new Query(number, asReceiver ? Relation.inverse(relation) : relation, day);
  }

  /** The candidates that may answer a query, with their features. */
  public Candidates candidates(Query query) {
    return scout.find(query);
  }

  public Ranking rank(Query query) {
    return Ranking.of(candidates(query), fitted.model());
  }

  /** Why a candidate got its score; it must be among the described ones. */
  public Explanation explain(Query query, int actor) {
    Candidates candidates = candidates(query);
    for (int place = 0; place < candidates.described(); place++) {
      if (candidates.actor(place) == actor) {
        return new Explainer(graph, fitted.model()).explain(candidates, place);
      }
    }
    throw new ForesightException(
        "'%s' is too unlikely here to be explained".formatted(graph.vocabulary().actor(actor)));
  }

  public List<String> names(Ranking ranking) {
    return IntStream.range(0, ranking.size())
        .mapToObj(place -> graph.vocabulary().actor(ranking.actor(place)))
        .toList();
  }

  /**
   * The chance that an actor does an act of a class to a recipient within a window; empty where too
   * little is known of the two. The first call for a window fits its chances.
   */
  public Optional<Chance> probability(
      String actor, QuadClass actClass, String recipient, Window window) {
    return chances
        .computeIfAbsent(
            window, each -> Chances.at(timeline, day, each, fitted.provenance().seed()))
        .find(actor, actClass, recipient);
  }

  private static int known(OptionalInt number, String kind, String name, List<String> like) {
    String hint = like.isEmpty() ? "" : "; did you mean " + String.join(", ", like) + "?";
    return number.orElseThrow(
        () -> new ForesightException("no event tells of the " + kind + " '" + name + "'" + hint));
  }
}
