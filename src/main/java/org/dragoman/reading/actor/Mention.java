package org.dragoman.reading.actor;

import org.dragoman.lexicon.actor.Name;

/** A name of the lexicon in a sentence: tokens {@code [from, to)}. */
record Mention(int from, int to, Name name) {

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
