package org.dragoman.foresight.feature;

import java.util.Arrays;
import org.dragoman.foresight.graph.Top;

/** Sums of positive values by actor; cheap to clear. */
final class Accumulator {

  private final float[] values;
  private int[] touched = new int[256];
  private int size;

  Accumulator(int actors) {
    values = new float[actors];
  }

  /**
   * @param value above 0; others are passed over
   */
  void add(int actor, float value) {
    if (!(value > 0)) {
      return;
    }
    if (values[actor] == 0) {
      touched = size < touched.length ? touched : Arrays.copyOf(touched, size * 2);
      touched[size++] = actor;
    }
    values[actor] += value;
  }

  float value(int actor) {
    return values[actor];
  }

  int size() {
    return size;
  }

  /** The actors with a value, in order of first addition. */
  int actor(int place) {
    return touched[place];
  }

  void offerAll(Top top) {
    for (int i = 0; i < size; i++) {
      top.offer(touched[i], values[touched[i]]);
    }
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      values[touched[i]] = 0;
    }
    size = 0;
  }
}
