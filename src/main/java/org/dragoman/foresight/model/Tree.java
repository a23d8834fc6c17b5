package org.dragoman.foresight.model;

/**
 * A binary tree of decisions. Nodes are numbered from the root, 0; a leaf has feature -1. A feature
 * of 0 counts as missing and follows the node's default side; else values below the threshold go
 * left.
 *
 * @param features feature asked at each node, -1 for leaves
 * @param thresholds threshold of each node
 * @param left node for values below the threshold
 * @param right node for other values
 * @param missing node for missing values
 * @param values value of each leaf; of other nodes the mean over what was trained on
 */
record Tree(
    int[] features, float[] thresholds, int[] left, int[] right, int[] missing, float[] values) {

  /** Adds to each feature what its decisions change on the way; returns the root's mean. */
  float contribute(float[] matrix, int offset, double[] contributions) {
    int node = 0;
    while (features[node] >= 0) {
      int next = next(node, matrix[offset + features[node]]);
      contributions[features[node]] += (double) values[next] - values[node];
      node = next;
    }
    return values[0];
  }

  private int next(int node, float value) {
    if (value == 0) {
      return missing[node];
    }
    return value < thresholds[node] ? left[node] : right[node];
  }
}
