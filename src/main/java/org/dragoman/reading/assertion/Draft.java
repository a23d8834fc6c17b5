package org.dragoman.reading.assertion;

import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Party;
import org.dragoman.claim.Reason;

/** A claim before it is tied to its sentence in the report. */
public record Draft(
    Assertion assertion, Circumstances circumstances, List<Party> parties, List<Reason> reasons) {

  public Draft {
    parties = List.copyOf(parties);
    reasons = List.copyOf(reasons);
  }
}
