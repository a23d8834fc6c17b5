package org.dragoman.foresight.graph;

import java.util.Arrays;

/** Many growing lists of numbers, each under the number of its owner. */
final class IntLists {

  private static final int[] EMPTY = {};

  private int[][] lists = new int[16][];
  private int[] sizes = new int[16];

  void add(int owner, int value) {
    if (owner >= sizes.length) {
      int capacity = Math.max(owner + 1, sizes.length * 2);
      lists = Arrays.copyOf(lists, capacity);
      sizes = Arrays.copyOf(sizes, capacity);
    }
    int size = sizes[owner]++;
    int[] list = size == 0 ? new int[2] : lists[owner];
    lists[owner] = size == list.length ? Arrays.copyOf(list, size * 2) : list;
    lists[owner][size] = value;
  }

  int size(int owner) {
    return owner >= 0 && owner < sizes.length ? sizes[owner] : 0;
  }

  /** The list's backing array, valid up to its size. */
  int[] values(int owner) {
    return size(owner) == 0 ? EMPTY : lists[owner];
  }
}
