package org.dragoman.view;

import java.util.Locale;
import org.dragoman.claim.RecordedClaim;

/** How a happening hangs together with an earlier one. */
public record Link(Kind kind, Happening to) {

  /** How the later happening comes after the earlier. */
  public enum Kind {
    /** The guest of then is the host of now. */
    ANSWERS_VISIT,
    /** Guest and host spoke of the visit before. */
    FOLLOWS_INVITATION;

    /** The words printed: {@code answers visit}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The claims it rests on. */
  public java.util.List<RecordedClaim> claims() {
    return to.claims();
  }
}
