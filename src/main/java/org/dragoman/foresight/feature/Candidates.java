package org.dragoman.foresight.feature;

import org.dragoman.foresight.timeline.Query;

/**
 * Candidates of a query as the first look orders them: the foremost described by features, the rest
 * with their first scores alone.
 */
public final class Candidates {

  private final Query query;
  private final int[] actors;
  private final float[] firstScores;
  private final float[] features;

  Candidates(Query query, int[] actors, float[] firstScores, float[] features) {
    this.query = query;
    this.actors = actors;
    this.firstScores = firstScores;
    this.features = features;
  }

  public Query query() {
    return query;
  }

  public int size() {
    return actors.length;
  }

  /** The number of candidates with features; they stand first. */
  public int described() {
    return features.length / Feature.count();
  }

  public int actor(int place) {
    return actors[place];
  }

  public float firstScore(int place) {
    return firstScores[place];
  }

  /** One feature of a described candidate. */
  public float feature(int place, Feature feature) {
    return features[place * Feature.count() + feature.ordinal()];
  }

  /** The features of all described candidates, row by row; not to be changed. */
  public float[] features() {
    return features;
  }
}
