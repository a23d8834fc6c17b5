package org.dragoman.view;

/** What became of a promise, threat or demand by the asked day. */
public enum CommitmentStatus {
  OPEN,
  KEPT,
  BROKEN,
  OVERDUE,
  RELEASED
}
