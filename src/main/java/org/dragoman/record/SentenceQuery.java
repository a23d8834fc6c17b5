package org.dragoman.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences are asked for.
 *
 * @param words all must stand in the sentence, whatever their ending; {@code "…"} a phrase, {@code
 *     -word} not this one, {@code word*} a beginning, {@code one | other} either
 * @param claims sentences known as then; where it has conditions, sentences with such a claim
 * @param source the publisher, or a speaker of a claim in the sentence; null for any
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param limit at most so many, the best first
 */
public record SentenceQuery(
    String words,
    ClaimQuery claims,
    @Nullable String source,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit) {

  public SentenceQuery {
    if (words.isBlank()) {
      throw new IllegalArgumentException("there is nothing to search for");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is at least 1, not " + limit);
    }
  }
}
