package org.dragoman.reading.clause;

/** When a clause's predicate places itself, as its verb form tells. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
