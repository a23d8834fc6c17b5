package org.dragoman.desk.whatif;

import java.util.List;
import org.dragoman.claim.RecordedClaim;

/** What hangs on one claim: the answers that would change if it were false. */
public record Weight(RecordedClaim claim, List<Change> changes) {

  public Weight {
    changes = List.copyOf(changes);
  }
}
