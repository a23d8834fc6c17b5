package org.dragoman.foresight.model;

import java.util.List;
import org.dragoman.foresight.feature.Feature;

/** Trees whose leaves add up to the score. */
public final class BoostedTrees implements RankingModel {

  private final List<Tree> trees;
  private final TreeSum sum;

  BoostedTrees(List<Tree> trees) {
    this.trees = List.copyOf(trees);
    this.sum = new TreeSum(trees, Feature.count());
  }

  @Override
  public float[] scores(float[] matrix) {
    return sum.scores(matrix);
  }

  @Override
  public Contributions contributions(float[] matrix, int offset) {
    double[] byFeature = new double[Feature.count()];
    double start = 0;
    for (Tree tree : trees) {
      start += tree.contribute(matrix, offset, byFeature);
    }
    return new Contributions(start, byFeature);
  }

  List<Tree> trees() {
    return trees;
  }
}
