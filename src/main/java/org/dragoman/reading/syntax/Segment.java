package org.dragoman.reading.syntax;

import java.util.List;

/**
 * Part of a sentence that is parsed by itself because the parser does better on it alone.
 *
 * @param role how the segment hangs in the sentence
 * @param tokens indices of its tokens in the sentence, in order, perhaps with gaps
 * @param antecedent index of the last word of the noun phrase that a relative clause or participle
 *     belongs to, else -1
 */
record Segment(Role role, List<Integer> tokens, int antecedent) {

  Segment {
    tokens = List.copyOf(tokens);
  }

  Segment(Role role, List<Integer> tokens) {
    this(role, tokens, -1);
  }

  /** How a segment hangs in its sentence. */
  enum Role {
    /** A main clause. */
    CONTENT,
    /** Who says the contents of the sentence: {@code the Kremlin announced on Wednesday}. */
    ATTRIBUTION,
    /** A source without a verb: {@code according to two officials}. */
    SOURCE,
    /** A relative clause between a noun and its verb: {@code , which lapsed in 1996,}. */
    RELATIVE,
    /** A participle between a noun and its verb: {@code , signed in 1993,}. */
    PARTICIPLE
  }
}
