package org.dragoman.view.redline;

/** How near somebody has come to a red line. */
public enum RedLineState {
  UNCROSSED,
  /** The forbidden act is planned, expected or thought possible, or somebody says it is near. */
  APPROACHED,
  CROSSED,
  /** Said to be crossed and said not to be. */
  DISPUTED
}
