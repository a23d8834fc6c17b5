package org.dragoman.foresight.model;

/**
 * A tree laid out for speed. Each node takes four places: feature, bits of the threshold, and the
 * nodes for values below it and others; each node's missing side stands apart. Leaves point to
 * themselves, so every row takes the same number of steps and the processor need not guess.
 */
final class PackedTree {

  private final int[] nodes;
  private final int[] missing;
  private final float[] values;
  private final int depth;

  private PackedTree(int[] nodes, int[] missing, float[] values, int depth) {
    this.nodes = nodes;
    this.missing = missing;
    this.values = values;
    this.depth = depth;
  }

  static PackedTree of(Tree tree) {
    int size = tree.features().length;
    int[] nodes = new int[4 * size];
    int[] missing = new int[size];
    for (int node = 0; node < size; node++) {
      boolean leaf = tree.features()[node] < 0;
      nodes[4 * node] = leaf ? 0 : tree.features()[node];
      nodes[4 * node + 1] = Float.floatToIntBits(tree.thresholds()[node]);
      nodes[4 * node + 2] = leaf ? node : tree.left()[node];
      nodes[4 * node + 3] = leaf ? node : tree.right()[node];
      missing[node] = leaf ? node : tree.missing()[node];
    }
    return new PackedTree(nodes, missing, tree.values(), depth(tree, 0));
  }

  /** Adds each row's leaf to its sum. */
  void addTo(double[] sums, float[] matrix, int width) {
    for (int row = 0; row < sums.length; row++) {
      sums[row] += values[leaf(matrix, row * width)];
    }
  }

  private int leaf(float[] matrix, int offset) {
    int node = 0;
    for (int step = 0; step < depth; step++) {
      int at = 4 * node;
      float value = matrix[offset + nodes[at]];
      int below = value < Float.intBitsToFloat(nodes[at + 1]) ? 2 : 3;
      int next = nodes[at + below];
      node = value == 0 ? missing[node] : next;
    }
    return node;
  }

  private static int depth(Tree tree, int node) {
    return tree.features()[node] < 0
        ? 0
        : 1 + Math.max(depth(tree, tree.left()[node]), depth(tree, tree.right()[node]));
  }
}
