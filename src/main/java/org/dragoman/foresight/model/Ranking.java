package org.dragoman.foresight.model;

import java.util.Arrays;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.timeline.Query;

/** Candidates of a query with their final scores, highest first. */
public final class Ranking {

  private final Query query;
  private final int[] actors;
  private final float[] scores;

  private Ranking(Query query, int[] actors, float[] scores) {
    this.query = query;
    this.actors = actors;
    this.scores = scores;
  }

  /** Orders the described candidates by a model; the others stay below, in their first order. */
  public static Ranking of(Candidates candidates, RankingModel model) {
    int size = candidates.size();
    int described = candidates.described();
    float[] scores = Arrays.copyOf(model.scores(candidates.features()), size);
    float lowest = 0;
    for (int place = 0; place < described; place++) {
      lowest = place == 0 ? scores[0] : Math.min(lowest, scores[place]);
    }
    for (int place = described; place < size; place++) {
      float behind = candidates.firstScore(described - 1) - candidates.firstScore(place);
      scores[place] = lowest - 1 - behind;
    }
    return sorted(candidates, scores);
  }

  private static Ranking sorted(Candidates candidates, float[] scores) {
    Integer[] places = new Integer[scores.length];
    Arrays.setAll(places, place -> place);
    Arrays.sort(places, (a, b) -> Float.compare(scores[b], scores[a]));
    int[] actors = new int[scores.length];
    float[] ordered = new float[scores.length];
    for (int rank = 0; rank < places.length; rank++) {
      actors[rank] = candidates.actor(places[rank]);
      ordered[rank] = scores[places[rank]];
    }
    return new Ranking(candidates.query(), actors, ordered);
  }

  public Query query() {
    return query;
  }

  public int size() {
    return actors.length;
  }

  public int actor(int place) {
    return actors[place];
  }

  public float score(int place) {
    return scores[place];
  }
}
