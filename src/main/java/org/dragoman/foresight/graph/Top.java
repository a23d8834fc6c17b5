package org.dragoman.foresight.graph;

/**
 * The members with the highest values among those offered, highest first; of equal values the one
 * offered first stands first. Offer in an order that does not depend on ids.
 */
public final class Top {

  private final int[] members;
  private final float[] values;
  private int size;

  public Top(int capacity) {
    members = new int[capacity];
    values = new float[capacity];
  }

  public void offer(int member, float value) {
    if (size == members.length && (size == 0 || value <= values[size - 1])) {
      return;
    }
    int place = size < members.length ? size++ : size - 1;
    while (place > 0 && values[place - 1] < value) {
      values[place] = values[place - 1];
      members[place] = members[place - 1];
      place--;
    }
    values[place] = value;
    members[place] = member;
  }

  public int size() {
    return size;
  }

  public int member(int place) {
    return members[place];
  }

  public float value(int place) {
    return values[place];
  }

  public void clear() {
    size = 0;
  }
}
