package org.dragoman.view.relation;

import java.util.List;
import java.util.Objects;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.codes.EventScore;
import org.dragoman.codes.EventScores;

/** How events are scored: by which table and on which scale. */
public record Scoring(EventScores table, Scale scale) {

  private static final String GOLDSTEIN_SCHEME = "CAMEO";

  EventScore of(Assertion.Event event) {
    return table.get(event.type(), event.mode());
  }

  double score(Assertion.Event event, List<RecordedClaim> claims) {
    double plover = of(event).score();
    return switch (scale) {
      case plover -> plover;
      case goldstein ->
          claims.stream()
              .map(claim -> claim.claim().coding())
              .filter(Objects::nonNull)
              .filter(coding -> coding.scheme().equals(GOLDSTEIN_SCHEME) && coding.score() != null)
              .mapToDouble(coding -> Objects.requireNonNull(coding.score()))
              .average()
              .orElse(plover);
    };
  }
}
