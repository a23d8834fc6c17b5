package org.dragoman.view;

/** How real a happening is by what was reported of it. */
public enum HappeningStatus {
  RUMOURED,
  EXPECTED,
  ANNOUNCED,
  OCCURRED,
  CANCELLED,
  DISPUTED
}
