package org.dragoman.foresight.model;

import java.util.List;
import org.dragoman.foresight.feature.Feature;

/** Trees whose leaves add up to the score. */
public final class BoostedTrees implements RankingModel {

  private final List<Tree> trees;
  private final List<PackedTree> packed;

  BoostedTrees(List<Tree> trees) {
    this.trees = List.copyOf(trees);
    this.packed = trees.stream().map(PackedTree::of).toList();
  }

  @Override
  public float[] scores(float[] matrix) {
    double[] sums = new double[matrix.length / Feature.count()];
    packed.forEach(tree -> tree.addTo(sums, matrix));
    float[] scores = new float[sums.length];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = (float) sums[row];
    }
    return scores;
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
