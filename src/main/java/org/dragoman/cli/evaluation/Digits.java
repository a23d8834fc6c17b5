package org.dragoman.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dragoman.evaluation.ClaimFigures.Share;
import org.dragoman.evaluation.Score;

/** Numbers as words: rounded by their exact binary value, ties to even. */
final class Digits {

  private Digits() {}

  static String of(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** As {@code 0.773 of 44}. */
  static String of(Share share) {
    return of((double) share.part() / share.whole(), 3) + " of " + share.whole();
  }

  /** Precision, recall and F1 in columns. */
  static String columns(Score score) {
    return "%9s %9s %9s"
        .formatted(of(score.precision(), 4), of(score.recall(), 4), of(score.f1(), 4));
  }
}
