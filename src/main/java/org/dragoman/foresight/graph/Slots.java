package org.dragoman.foresight.graph;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;

/**
 * Running numbers for pairs of owner and member, in order of first sight. Members of an owner are
 * walked in that order, never in the order of a hash table.
 */
final class Slots {

  static final int NONE = -1;

  private final LongIntHashMap numbers = new LongIntHashMap();
  private final IntLists byOwner = new IntLists();
  private final int[] direct;
  private int size;
  private int[] members = new int[16];

  Slots() {
    this(0);
  }

  /**
   * @param direct members below this number are found without hashing under owner 0
   */
  Slots(int direct) {
    this.direct = new int[direct];
    Arrays.fill(this.direct, NONE);
  }

  /** The slot of a pair, or {@link #NONE}. */
  int find(int owner, int member) {
    if (isDirect(owner, member)) {
      return direct[member];
    }
    return owner < 0 ? NONE : numbers.getOrDefault(Key.of(owner, member), NONE);
  }

  /** The slot of a pair, a new one where there was none. */
  int open(int owner, int member) {
    int found = find(owner, member);
    if (found != NONE) {
      return found;
    }
    int slot = size++;
    if (isDirect(owner, member)) {
      direct[member] = slot;
    } else {
      numbers.put(Key.of(owner, member), slot);
    }
    byOwner.add(owner, slot);
    members = slot < members.length ? members : Arrays.copyOf(members, slot * 2);
    members[slot] = member;
    return slot;
  }

  private boolean isDirect(int owner, int member) {
    return owner == 0 && member >= 0 && member < direct.length;
  }

  int member(int slot) {
    return members[slot];
  }

  int count(int owner) {
    return byOwner.size(owner);
  }

  int[] of(int owner) {
    return byOwner.values(owner);
  }
}
