package org.dragoman.foresight.graph;

/** Two numbers in one: an owner and a member. */
public final class Key {

  private Key() {}

  public static long of(int owner, int member) {
    return ((long) owner << 32) | (member & 0xFFFF_FFFFL);
  }

  static int owner(long key) {
    return (int) (key >>> 32);
  }

  static int member(long key) {
    return (int) key;
  }
}
