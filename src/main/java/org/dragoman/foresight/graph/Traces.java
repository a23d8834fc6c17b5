package org.dragoman.foresight.graph;

import java.util.Arrays;

/**
 * What events left behind for pairs of an owner and a member: first and last day, how many, on how
 * many days, and counts that halve every 4, 20 and 90 days. A slot of -1 stands for "never" and
 * yields 0 throughout.
 */
public final class Traces {

  private static final Decay FAST = new Decay(4);
  private static final Decay MIDDLE = new Decay(20);
  private static final Decay SLOW = new Decay(90);

  private final Slots slots;
  private int[] first = new int[16];
  private int[] last = new int[16];
  private int[] counts = new int[16];
  private int[] days = new int[16];
  private float[] fast = new float[16];
  private float[] middle = new float[16];
  private float[] slow = new float[16];

  public Traces() {
    this(0);
  }

  /**
   * @param direct members below this number are found fast under owner 0
   */
  Traces(int direct) {
    slots = new Slots(direct);
  }

  public int find(int owner, int member) {
    return slots.find(owner, member);
  }

  /** Counts one event and returns its slot. */
  public int touch(int owner, int member, int day) {
    int slot = slots.open(owner, member);
    grow(slot);
    if (counts[slot] == 0) {
      first[slot] = day;
      last[slot] = day - 1;
    }
    int lag = day - last[slot];
    days[slot] += lag > 0 ? 1 : 0;
    counts[slot]++;
    fast[slot] = fast[slot] * FAST.after(lag) + 1;
    middle[slot] = middle[slot] * MIDDLE.after(lag) + 1;
    slow[slot] = slow[slot] * SLOW.after(lag) + 1;
    last[slot] = day;
    return slot;
  }

  /** How many members an owner has; {@link #slots} holds as many. */
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

  /** Days since the last event. */
  public int lag(int slot, int today) {
    return slot < 0 ? 0 : today - last[slot];
  }

  /** Days since the first event. */
  public int age(int slot, int today) {
    return slot < 0 ? 0 : today - first[slot];
  }

  public int count(int slot) {
    return slot < 0 ? 0 : counts[slot];
  }

  /** The number of days with an event. */
  public int days(int slot) {
    return slot < 0 ? 0 : days[slot];
  }

  /** The mean number of days from one active day to the next; 0 with a single one. */
  public float gap(int slot) {
    return slot < 0 || days[slot] < 2 ? 0 : (float) (last[slot] - first[slot]) / (days[slot] - 1);
  }

  /** The count that halves every 4 days. */
  public float fast(int slot, int today) {
    return slot < 0 ? 0 : fast[slot] * FAST.after(today - last[slot]);
  }

  /** The count that halves every 20 days. */
  public float middle(int slot, int today) {
    return slot < 0 ? 0 : middle[slot] * MIDDLE.after(today - last[slot]);
  }

  /** The count that halves every 90 days. */
  public float slow(int slot, int today) {
    return slot < 0 ? 0 : slow[slot] * SLOW.after(today - last[slot]);
  }

  private void grow(int slot) {
    if (slot < counts.length) {
      return;
    }
    int capacity = slot * 2;
    first = Arrays.copyOf(first, capacity);
    last = Arrays.copyOf(last, capacity);
    counts = Arrays.copyOf(counts, capacity);
    days = Arrays.copyOf(days, capacity);
    fast = Arrays.copyOf(fast, capacity);
    middle = Arrays.copyOf(middle, capacity);
    slow = Arrays.copyOf(slow, capacity);
  }
}
