package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;

/**
 * Groups claims that tell of one thing, whatever order they come in: first dated claims of the same
 * deed, then what is vaguer and what is undated, each only where a single group fits. Time grows
 * with n log n within a deed; see docs/happenings.md.
 */
final class Merging {

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Deed, List<RecordedClaim>> undated = new LinkedHashMap<>();

  private Merging(List<RecordedClaim> family) {
    Map<Deed, List<RecordedClaim>> dated = new LinkedHashMap<>();
    for (RecordedClaim claim : family) {
      Deed deed = Deed.of(claim.claim().assertion()).orElseThrow();
      (claim.claim().when().isKnown() ? dated : undated)
          .computeIfAbsent(deed, key -> new ArrayList<>())
          .add(claim);
    }
    dated.forEach((deed, claims) -> clusters.addAll(Cluster.sweep(deed, claims)));
  }

  /** The groups, in the order of their first publication. */
  static List<List<RecordedClaim>> groups(Collection<RecordedClaim> claims) {
    Map<Deed.Family, List<RecordedClaim>> families = new LinkedHashMap<>();
    for (RecordedClaim claim : claims) {
      Optional<Deed> deed = Deed.of(claim.claim().assertion());
      if (deed.isPresent() && claim.claim().firmness().status() != ClaimStatus.HYPOTHETICAL) {
        families.computeIfAbsent(deed.get().family(), key -> new ArrayList<>()).add(claim);
      }
    }
    return families.values().stream()
        .flatMap(family -> new Merging(family).merged().stream())
        .map(group -> group.stream().sorted(Happening.BY_PUBLICATION).toList())
        .sorted((one, other) -> Happening.BY_PUBLICATION.compare(one.get(0), other.get(0)))
        .toList();
  }

  private List<List<RecordedClaim>> merged() {
    int[] group = joinVague();
    Map<Integer, List<RecordedClaim>> found = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      found.computeIfAbsent(group[i], key -> new ArrayList<>()).addAll(clusters.get(i).claims());
    }
    List<List<RecordedClaim>> alone = new ArrayList<>();
    Map<Deed, List<Integer>> byDeed =
        IntStream.range(0, clusters.size())
            .boxed()
            .collect(Collectors.groupingBy(i -> clusters.get(i).deed()));
    undated.forEach((deed, claims) -> alone.addAll(place(deed, claims, byDeed, group, found)));
    List<List<RecordedClaim>> all = new ArrayList<>(found.values());
    all.addAll(alone);
    return all;
  }

  /** For each cluster the number of its group. */
  private int[] joinVague() {
    int[] parent = IntStream.range(0, clusters.size()).toArray();
    Nearby nearby = new Nearby(clusters);
    for (int i = 0; i < parent.length; i++) {
      Cluster vague = clusters.get(i);
      List<Integer> exact = nearby.of(vague, other -> fits(vague, other));
      if (exact.size() == 1) {
        parent[i] = exact.get(0);
      }
    }
    return IntStream.range(0, parent.length).map(i -> root(parent, i)).toArray();
  }

  private static boolean fits(Cluster vague, Cluster exact) {
    return vague.deed().isVaguerThan(exact.deed()) || oneWay(vague, exact);
  }

  /** Talks told in one direction only are those of the visit in that direction. */
  private static boolean oneWay(Cluster talks, Cluster visit) {
    return talks.deed().mode() == null
        && visit.deed().mode() != null
        && talks.deed().family().equals(visit.deed().family())
        && talks.claims().stream()
            .allMatch(claim -> claim.claim().assertion().sides().equals(visit.deed().sides()));
  }

  private List<Integer> indexes(Predicate<Cluster> condition) {
    return IntStream.range(0, clusters.size())
        .filter(i -> condition.test(clusters.get(i)))
        .boxed()
        .toList();
  }

  private static int root(int[] parent, int i) {
    return parent[i] == i ? i : root(parent, parent[i]);
  }

  private List<List<RecordedClaim>> place(
      Deed deed,
      List<RecordedClaim> claims,
      Map<Deed, List<Integer>> byDeed,
      int[] group,
      Map<Integer, List<RecordedClaim>> found) {
    List<Integer> exact =
        byDeed.getOrDefault(deed, indexes(other -> deed.isVaguerThan(other.deed())));
    List<RecordedClaim> left = new ArrayList<>();
    for (RecordedClaim claim : claims) {
      List<Integer> matches =
          exact.stream()
              .filter(i -> clusters.get(i).admits(claim))
              .map(i -> group[i])
              .distinct()
              .toList();
      (matches.size() == 1 ? Objects.requireNonNull(found.get(matches.get(0))) : left).add(claim);
    }
    return parted(left);
  }

  /** What is still to come after it was told as done is something further. */
  private static List<List<RecordedClaim>> parted(List<RecordedClaim> undated) {
    Optional<LocalDate> done =
        undated.stream()
            .filter(claim -> claim.claim().firmness().isPlainFact() && claim.published() != null)
            .map(claim -> Objects.requireNonNull(claim.published()))
            .min(LocalDate::compareTo);
    Map<Boolean, List<RecordedClaim>> parts = new HashMap<>();
    for (RecordedClaim claim : undated) {
      boolean further = done.isPresent() && isFurther(claim, done.get());
      parts.computeIfAbsent(further, key -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(parts.values());
  }

  private static boolean isFurther(RecordedClaim claim, LocalDate done) {
    return !Cluster.isFact(claim)
        && claim.published() != null
        && claim.published().isAfter(Cluster.later(done, Cluster.SLACK_DAYS));
  }
}
