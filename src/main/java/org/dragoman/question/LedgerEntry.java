package org.dragoman.question;

import org.jspecify.annotations.Nullable;

/**
 * A forecast in the ledger: on a question that was asked, or implied by a claim in the news.
 *
 * @param question its id; empty for what a claim implies
 * @param version of the question, from 1; 0 for what a claim implies
 * @param baseRate what the baseline of that name said of the same matter on the same day; null
 *     where it was not asked
 */
public record LedgerEntry(
    String question, int version, Scored scored, @Nullable Probabilities baseRate) {

  /** Whether a claim in the news implies it; else it is on a question that was asked. */
  public boolean isImplied() {
    return question.isEmpty();
  }
}
