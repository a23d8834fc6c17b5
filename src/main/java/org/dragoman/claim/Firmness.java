package org.dragoman.claim;

import org.dragoman.codes.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * How firmly something is asserted.
 *
 * @param negated it did not, does not or will not happen
 * @param likelihood of the bare event, before negation; only where the text itself weighs it
 */
public record Firmness(ClaimStatus status, boolean negated, @Nullable Likelihood likelihood) {

  public static final Firmness FACT = new Firmness(ClaimStatus.OCCURRED, false, null);

  public static Firmness of(ClaimStatus status) {
    return new Firmness(status, false, null);
  }

  /** Neither planned, expected, possible, hypothetical nor negated. */
  public boolean isPlainFact() {
    return status == ClaimStatus.OCCURRED && !negated;
  }
}
