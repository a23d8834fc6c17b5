package org.dragoman.foresight.graph;

import java.util.Arrays;

/** Plain counts for pairs of an owner and a member. */
public final class Counts {

  private final Slots slots = new Slots();
  private int[] counts = new int[16];

  void add(int owner, int member) {
    int slot = slots.open(owner, member);
    counts = slot < counts.length ? counts : Arrays.copyOf(counts, slot * 2);
    counts[slot]++;
  }

  public int count(int slot) {
    return slot < 0 ? 0 : counts[slot];
  }

  public int size(int owner) {
    return slots.count(owner);
  }

  /** The slots of an owner's members, valid up to {@link #size}. */
  public int[] slots(int owner) {
    return slots.of(owner);
  }

  public int member(int slot) {
    return slots.member(slot);
  }
}
