package org.dragoman.foresight.probability;

/**
 * How likely an act is.
 *
 * @param chance calibrated, 0 to 1
 * @param baseRate how often acts of this class happen between such actors at all
 * @param ownRate how often they did between these two, pulled towards the base rate
 */
public record Chance(double chance, double baseRate, double ownRate) {}
