package org.dragoman.foresight.timeline;

/**
 * Numbers of acts with a direction: twice the act's number, plus one where the recipient tells it.
 */
public final class Relation {

  private Relation() {}

  /** The act as its actor tells it. */
  public static int forward(int act) {
    return 2 * act;
  }

  /** The same act from the other side. */
  public static int inverse(int relation) {
    return relation ^ 1;
  }

  public static int act(int relation) {
    return relation >> 1;
  }

  public static boolean isInverse(int relation) {
    return (relation & 1) == 1;
  }
}
