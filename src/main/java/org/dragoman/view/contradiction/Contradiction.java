package org.dragoman.view.contradiction;

import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;

/**
 * Two claims that cannot both hold.
 *
 * @param why in a few words: {@code different dates}, {@code asserted and denied}
 * @param one the one published first
 */
public record Contradiction(String why, RecordedClaim one, RecordedClaim other) {

  /** The two in the order of their publication. */
  static Contradiction of(String why, RecordedClaim some, RecordedClaim others) {
    return Happening.BY_PUBLICATION.compare(some, others) <= 0
        ? new Contradiction(why, some, others)
        : new Contradiction(why, others, some);
  }
}
