package org.dragoman.record;

import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.jspecify.annotations.Nullable;

/** What is added to the record; nothing is ever taken from it. */
public sealed interface Entry {

  /** A report with its reading and the claims of the reading. */
  record Read(Report report, Reading reading) implements Entry {}

  /**
   * From now on a claim no longer counts. It stays in the record, and so does who said so and why.
   *
   * @param replacement what is to stand in its place, at the same evidence; null where it is merely
   *     taken back
   */
  record Retraction(RecordedClaim claim, @Nullable Claim replacement, String who, String why)
      implements Entry {}

  /**
   * How far something has come that goes on later, e.g. which version a watch has looked at.
   *
   * @param name of what goes on; its youngest cursor counts
   */
  record Cursor(String name, String position) implements Entry {}
}
