package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.codes.QuadClass;

/**
 * Something that occurred between the two of a pair, once, however many reports tell it.
 *
 * @param day on which it counts
 * @param score from −10 to 10
 * @param claims it rests on, by publication
 */
public record ScoredEvent(
    LocalDate day,
    double score,
    QuadClass quad,
    Direction direction,
    Assertion.Event event,
    List<RecordedClaim> claims) {

  public ScoredEvent {
    claims = List.copyOf(claims);
  }

  /** By score; where that is nought, by quad class. */
  public boolean isCooperation() {
    return score > 0 || score == 0 && quad.isCooperation();
  }

  public boolean isVisit() {
    return "visit".equals(event.mode());
  }
}
