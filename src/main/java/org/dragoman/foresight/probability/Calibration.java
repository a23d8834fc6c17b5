package org.dragoman.foresight.probability;

/**
 * How good chances were.
 *
 * @param brier mean squared error
 * @param calibrationError mean gap between stated chance and share that came true, over ten equal
 *     spans of chance, weighted by cases
 */
public record Calibration(double brier, double calibrationError) {

  private static final int SPANS = 10;

  static Calibration of(double[] chances, CaseTable cases) {
    double squares = 0;
    double[] stated = new double[SPANS];
    double[] happened = new double[SPANS];
    for (int row = 0; row < chances.length; row++) {
      double answer = cases.answer(row) ? 1 : 0;
      squares += (chances[row] - answer) * (chances[row] - answer);
      int span = Math.min(SPANS - 1, (int) (chances[row] * SPANS));
      stated[span] += chances[row];
      happened[span] += answer;
    }
    double gaps = 0;
    for (int span = 0; span < SPANS; span++) {
      gaps += Math.abs(stated[span] - happened[span]);
    }
    return new Calibration(squares / chances.length, gaps / chances.length);
  }

  /** By how much the squared error lies below another's, as a share of that. */
  public double skill(Calibration other) {
    return 1 - brier / other.brier;
  }
}
