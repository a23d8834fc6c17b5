package org.dragoman.reading.assertion;

import java.util.BitSet;
import java.util.Optional;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What of a sentence stands in a quotation that opens or goes on with its first word, and who was
 * heard last.
 *
 * @param inside positions of the quoted tokens
 * @param speaker whose words they are
 * @param before who was heard last before the sentence
 */
record Quotation(BitSet inside, @Nullable Speaker speaker, @Nullable Speaker before) {

  boolean covers(Token token) {
    return inside.get(token.index());
  }

  /** Whoever speaks at the token. */
  Optional<Speaker> speakerAt(Token token) {
    return covers(token) ? Optional.ofNullable(speaker) : Optional.empty();
  }
}
