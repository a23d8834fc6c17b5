package org.dragoman.reading;

import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;

/** Reads a report into claims. Safe for use by several threads at once. */
public interface Reader {

  /** What this reader makes of the report; never fails on account of the report's text. */
  Reading read(Report report);

  /** Version of the rules: a new one reads known reports again. */
  String version();

  /** SHA-256 over the lexicon's files: a changed lexicon reads known reports again. */
  String lexicon();
}
