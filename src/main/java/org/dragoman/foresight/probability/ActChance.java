package org.dragoman.foresight.probability;

/**
 * How likely one act is, by the chance of its class and the share that it had among the acts of
 * that class between the two.
 *
 * @param ofClass the calibrated chance of an act of the class
 * @param acts how many earlier acts between the two were this one
 * @param allOfClass how many were of its class
 */
public record ActChance(Chance ofClass, int acts, int allOfClass) {

  /** As many acts of the class as none of them was it, so that what is new is not impossible. */
  private static final double UNSEEN = 1;

  /**
   * 0 to 1: acts come at random times, so that one that makes up a share of them is missing from a
   * window as often as that share of all of them is: 1 - (1 - chance of the class) ^ share.
   */
  public double chance() {
    double share = acts / (allOfClass + UNSEEN);
    return 1 - Math.pow(1 - ofClass.chance(), share);
  }
}
