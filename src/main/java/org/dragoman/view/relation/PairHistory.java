package org.dragoman.view.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happenings;

/**
 * What occurred between the two of a pair, each happening once.
 *
 * @param events by day
 */
public record PairHistory(Pair pair, List<ScoredEvent> events, LeftOut leftOut) {

  public PairHistory {
    events =
        events.stream()
            .sorted(
                Comparator.comparing(ScoredEvent::day)
                    .thenComparing(event -> event.claims().get(0).claim().id().value()))
            .toList();
  }

  /** From claims of whatever kind and about whomever; those of others are passed over. */
  public static PairHistory of(List<RecordedClaim> claims, Pair pair, Scoring scoring) {
    PairEvents events = new PairEvents(pair, scoring);
    Happenings.of(claims.stream().filter(claim -> isAbout(pair, claim)).toList())
        .forEach(events::add);
    return events.history();
  }

  private static boolean isAbout(Pair pair, RecordedClaim claim) {
    return claim.claim().assertion().sides().all().containsAll(pair.actors());
  }

  /** The visits, the youngest first. */
  public List<ScoredEvent> visits() {
    List<ScoredEvent> visits =
        new ArrayList<>(events.stream().filter(ScoredEvent::isVisit).toList());
    Collections.reverse(visits);
    return visits;
  }
}
