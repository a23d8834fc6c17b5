package org.dragoman.reading.time;

import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.Token;

/**
 * Words of a sentence that say when.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param top the token by which it hangs in the sentence
 * @param words as they stand
 * @param offset it dates what follows it ("two days after …"), not what it hangs on
 * @param meaning what they resolve to once the tense is known
 * @param bare the same without the "since" or "by" before it
 */
public record TimeExpression(
    int from, int to, Token top, String words, boolean offset, Meaning meaning, Meaning bare) {

  /** What an expression resolves to; unknown where the report's date is needed and missing. */
  @FunctionalInterface
  public interface Meaning {
    TimeInterval resolve(Tense tense);
  }
}
