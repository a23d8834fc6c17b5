package org.dragoman.view.relation;

/** Where the scores of events come from; the names are what {@code --scale} takes. */
public enum Scale {
  /** By type and mode, the same for reports and data sets. */
  plover,
  /** The Goldstein score that a data set gives its row; PLOVER's where there is none. */
  goldstein
}
