package org.dragoman.view;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Merges event claims into happenings: type and sides agree and the intervals overlap or lie at
 * most three days apart; an undated claim joins only a unique match; hypothetical claims, and mere
 * doubts and denials, make none. The rules in full stand in docs/happenings.md.
 */
public final class Happenings {

  private Happenings() {}

  /** In the order of their first publication; the order of the claims does not matter. */
  public static List<Happening> of(List<RecordedClaim> claims) {
    return of(claims, ClaimKind.EVENT);
  }

  /** Stages of agreements, merged by the same rules. */
  public static List<Happening> ofAgreements(List<RecordedClaim> claims) {
    return of(claims, ClaimKind.AGREEMENT);
  }

  private static List<Happening> of(List<RecordedClaim> claims, ClaimKind kind) {
    List<RecordedClaim> wanted =
        claims.stream().filter(claim -> claim.claim().assertion().kind() == kind).toList();
    return Merging.groups(wanted).stream()
        .filter(group -> !Course.of(group, LocalDate.MIN).isEmpty())
        .map(Happening::new)
        .toList();
  }

  /** Whether two intervals overlap or lie at most three days apart; a missing bound is open. */
  public static boolean near(TimeInterval one, TimeInterval other) {
    return !after(one.earliest(), other.latest()) && !after(other.earliest(), one.latest());
  }

  private static boolean after(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start != null && end != null && start.isAfter(end.plusDays(Cluster.SLACK_DAYS));
  }
}
