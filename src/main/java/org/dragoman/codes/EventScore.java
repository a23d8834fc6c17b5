package org.dragoman.codes;

/**
 * What an event of a type and mode says of how two actors stand.
 *
 * @param score from −10, the worst conflict, to 10, the closest cooperation
 * @param reciprocal whether several actors without a recipient do it to each other, as in talks,
 *     rather than together to somebody unnamed, as in a joint drill
 */
public record EventScore(double score, QuadClass quad, boolean reciprocal) {

  private static final double LARGEST = 10;

  public EventScore {
    if (!(Math.abs(score) <= LARGEST)) {
      throw new IllegalArgumentException("score outside −10 to 10: " + score);
    }
  }
}
