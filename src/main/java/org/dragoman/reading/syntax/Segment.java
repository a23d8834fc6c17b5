package org.dragoman.reading.syntax;

import java.util.List;

/**
 * Part of a sentence that is parsed by itself because the parser does better on it alone.
 *
 * @param role how the segment hangs in the sentence
 * @param tokens indices of its tokens in the sentence, in order, perhaps with gaps
 */
record Segment(Role role, List<Integer> tokens) {

  Segment {
    tokens = List.copyOf(tokens);
  }

  /** How a segment hangs in its sentence. */
  enum Role {
    /** A main clause. */
    CONTENT,
    /** Who says the contents of the sentence: {@code the Kremlin announced on Wednesday}. */
    ATTRIBUTION,
    /** A source without a verb: {@code according to two officials}. */
    SOURCE
  }
}
