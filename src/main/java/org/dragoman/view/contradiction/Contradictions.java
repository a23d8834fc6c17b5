package org.dragoman.view.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;

/**
 * Finds claims that cannot both hold. Only what is told as a fact, or denied, can contradict; each
 * contradiction is told once, however often its sides are repeated. Claims are compared within what
 * they are about, so that time grows nearly with their number.
 */
public final class Contradictions {

  private static final List<Function<List<RecordedClaim>, List<Contradiction>>> RULES =
      List.of(Denials::of, Dates::of, Terms::of, Opposites::of);

  private Contradictions() {}

  /** In the order in which their first sides were published. */
  public static List<Contradiction> of(List<RecordedClaim> claims) {
    List<RecordedClaim> facts =
        claims.stream()
            .filter(claim -> claim.claim().firmness().status() == ClaimStatus.OCCURRED)
            .sorted(Happening.BY_PUBLICATION)
            .toList();
    List<Contradiction> found = new ArrayList<>();
    RULES.forEach(rule -> found.addAll(rule.apply(facts)));
    found.sort(Comparator.comparing(Contradiction::one, Happening.BY_PUBLICATION));
    return List.copyOf(found);
  }
}
