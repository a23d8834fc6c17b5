package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Dated claims of one deed whose intervals hang together, each at most three days from another.
 *
 * @param from first day, {@link LocalDate#MIN} where open
 * @param to last day, {@link LocalDate#MAX} where open
 */
record Cluster(Deed deed, List<RecordedClaim> claims, LocalDate from, LocalDate to) {

  static final int SLACK_DAYS = 3;

  /** All clusters of the dated claims of one deed, by their first day. */
  static List<Cluster> sweep(Deed deed, List<RecordedClaim> dated) {
    List<Cluster> found = new ArrayList<>();
    List<RecordedClaim> current = new ArrayList<>();
    LocalDate start = LocalDate.MIN;
    LocalDate end = LocalDate.MIN;
    for (RecordedClaim claim : sorted(dated)) {
      LocalDate from = from(claim.claim().when());
      if (!current.isEmpty() && from.isAfter(later(end, SLACK_DAYS))) {
        found.add(new Cluster(deed, List.copyOf(current), start, end));
        current.clear();
      }
      LocalDate to = to(claim.claim().when());
      start = current.isEmpty() ? from : start;
      end = current.isEmpty() || to.isAfter(end) ? to : end;
      current.add(claim);
    }
    found.add(new Cluster(deed, List.copyOf(current), start, end));
    return found;
  }

  private static List<RecordedClaim> sorted(List<RecordedClaim> claims) {
    return claims.stream()
        .sorted(Comparator.comparing((RecordedClaim claim) -> from(claim.claim().when())))
        .toList();
  }

  boolean isNear(Cluster other) {
    return !from.isAfter(later(other.to, SLACK_DAYS)) && !other.from.isAfter(later(to, SLACK_DAYS));
  }

  /**
   * Whether an undated claim can be of it: what was still to come when it was published, or had
   * happened by then.
   */
  boolean admits(RecordedClaim undated) {
    LocalDate published = undated.published();
    if (published == null) {
      return true;
    }
    return isFact(undated)
        ? !from.isAfter(later(published, SLACK_DAYS))
        : !published.isAfter(later(to, SLACK_DAYS));
  }

  static boolean isFact(RecordedClaim claim) {
    return claim.claim().firmness().status() == org.dragoman.claim.ClaimStatus.OCCURRED;
  }

  static LocalDate later(LocalDate day, int days) {
    return day.isAfter(LocalDate.MAX.minusDays(days)) ? LocalDate.MAX : day.plusDays(days);
  }

  private static LocalDate from(TimeInterval when) {
    return or(when.earliest(), LocalDate.MIN);
  }

  private static LocalDate to(TimeInterval when) {
    return or(when.latest(), LocalDate.MAX);
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate open) {
    return day == null ? open : day;
  }
}
