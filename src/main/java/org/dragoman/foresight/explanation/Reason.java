package org.dragoman.foresight.explanation;

import java.util.List;
import org.dragoman.foresight.feature.EvidenceGroup;
import org.dragoman.foresight.timeline.Event;

/**
 * One kind of evidence behind a forecast.
 *
 * @param contribution what it adds to the score, or takes from it
 * @param words what it consists of
 * @param cited the past events it rests on, as far as single ones can be named
 */
public record Reason(EvidenceGroup group, double contribution, String words, List<Event> cited) {

  public Reason {
    cited = List.copyOf(cited);
  }
}
