package org.dragoman.foresight.model;

/** Scores candidates by their features; higher means likelier. */
public sealed interface RankingModel permits BoostedTrees, AdditiveModel, FirstLook {

  /** The scores of the rows of a matrix of features. */
  float[] scores(float[] matrix);

  /** The score of one row in its parts. */
  Contributions contributions(float[] matrix, int offset);
}
