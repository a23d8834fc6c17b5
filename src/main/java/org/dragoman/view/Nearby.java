package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the clusters that lie near another in time without comparing with all of them. */
final class Nearby {

  private final List<Cluster> clusters;
  private final int[] byStart;
  private final LocalDate[] latestEnd;

  Nearby(List<Cluster> clusters) {
    this.clusters = clusters;
    this.byStart =
        IntStream.range(0, clusters.size())
            .boxed()
            .sorted(Comparator.comparing(i -> clusters.get(i).from()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.latestEnd = new LocalDate[byStart.length];
    for (int n = 0; n < byStart.length; n++) {
      LocalDate end = clusters.get(byStart[n]).to();
      latestEnd[n] = n > 0 && latestEnd[n - 1].isAfter(end) ? latestEnd[n - 1] : end;
    }
  }

  /** The numbers of those near a cluster that meet a condition, in order. */
  List<Integer> of(Cluster cluster, Predicate<Cluster> condition) {
    List<Integer> found = new ArrayList<>();
    LocalDate before = Cluster.later(cluster.to(), Cluster.SLACK_DAYS);
    for (int n = startingUntil(before) - 1; n >= 0 && reaches(latestEnd[n], cluster); n--) {
      Cluster other = clusters.get(byStart[n]);
      if (cluster.isNear(other) && condition.test(other)) {
        found.add(byStart[n]);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static boolean reaches(LocalDate end, Cluster cluster) {
    return !cluster.from().isAfter(Cluster.later(end, Cluster.SLACK_DAYS));
  }

  /** How many start on that day or earlier. */
  private int startingUntil(LocalDate day) {
    int low = 0;
    int high = byStart.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters.get(byStart[middle]).from().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
