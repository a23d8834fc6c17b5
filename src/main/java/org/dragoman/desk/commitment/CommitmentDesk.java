package org.dragoman.desk.commitment;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.Commitment;
import org.dragoman.view.Commitments;

/** Answers who gave which word, and what became of it, from the claims of a record. */
public final class CommitmentDesk {

  private final ClaimRecord record;

  public CommitmentDesk(ClaimRecord record) {
    this.record = record;
  }

  /** The commitments as they stand on a day, the first given first. */
  public List<Commitment> list(ClaimQuery query, LocalDate day) {
    return Commitments.of(record.claims(query), day);
  }
}
