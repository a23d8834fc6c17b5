package org.dragoman.foresight.model;

import java.util.List;

/** Trees whose leaves add up, over rows of a given width. */
public final class TreeSum {

  private final List<PackedTree> trees;
  private final int width;

  TreeSum(List<Tree> trees, int width) {
    this.trees = trees.stream().map(PackedTree::of).toList();
    this.width = width;
  }

  /** The sum of each row of a matrix. */
  public float[] scores(float[] matrix) {
    double[] sums = new double[matrix.length / width];
    trees.forEach(tree -> tree.addTo(sums, matrix, width));
    float[] scores = new float[sums.length];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = (float) sums[row];
    }
    return scores;
  }
}
