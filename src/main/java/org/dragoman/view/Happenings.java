package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;

/**
 * Merges event claims into happenings: type and sides agree and the intervals overlap or lie at
 * most three days apart; an undated claim joins only a unique match; hypothetical claims make none.
 */
public final class Happenings {

  private static final int SLACK_DAYS = 3;

  private Happenings() {}

  public static List<Happening> of(List<RecordedClaim> claims) {
    List<List<RecordedClaim>> groups = new ArrayList<>();
    List<RecordedClaim> undated = new ArrayList<>();
    for (RecordedClaim claim : claims.stream().sorted(Happening.BY_PUBLICATION).toList()) {
      boolean event =
          claim.claim().assertion() instanceof Assertion.Event
              && claim.claim().firmness().status() != ClaimStatus.HYPOTHETICAL;
      if (event && claim.claim().when().isKnown()) {
        join(groups, claim);
      } else if (event) {
        undated.add(claim);
      }
    }
    undated.forEach(claim -> joinUnique(groups, claim));
    return groups.stream().map(Happening::new).toList();
  }

  private static void join(List<List<RecordedClaim>> groups, RecordedClaim claim) {
    groups.stream()
        .filter(
            group ->
                sameAct(group.get(0), claim)
                    && group.stream()
                        .anyMatch(other -> near(other.claim().when(), claim.claim().when())))
        .findFirst()
        .ifPresentOrElse(
            group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
  }

  private static void joinUnique(List<List<RecordedClaim>> groups, RecordedClaim claim) {
    List<List<RecordedClaim>> matches =
        groups.stream().filter(group -> sameAct(group.get(0), claim)).toList();
    if (matches.size() == 1) {
      matches.get(0).add(claim);
    } else {
      groups.add(new ArrayList<>(List.of(claim)));
    }
  }

  private static boolean sameAct(RecordedClaim one, RecordedClaim other) {
    Assertion.Event a = (Assertion.Event) one.claim().assertion();
    Assertion.Event b = (Assertion.Event) other.claim().assertion();
    boolean modes = a.mode() == null || b.mode() == null || a.mode().equals(b.mode());
    return a.type() == b.type()
        && modes
        && a.sides().equals(b.sides())
        && Objects.equals(a.about(), b.about());
  }

  /** Whether two intervals overlap or lie at most three days apart; a missing bound is open. */
  static boolean near(TimeInterval one, TimeInterval other) {
    return !after(one.earliest(), other.latest()) && !after(other.earliest(), one.latest());
  }

  private static boolean after(
      @org.jspecify.annotations.Nullable LocalDate start,
      @org.jspecify.annotations.Nullable LocalDate end) {
    return start != null && end != null && start.isAfter(end.plusDays(SLACK_DAYS));
  }
}
