package org.dragoman.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Merges claims of promises, threats and demands by kind, sides and what they are about, and judges
 * each by later claims: the youngest that decides counts, else a due day that has passed.
 */
public final class Commitments {

  private record Key(CommitmentKind kind, Sides sides, String type, Sides act, boolean negated) {}

  private record Verdict(CommitmentStatus status, RecordedClaim claim) {}

  private final Deeds deeds;
  private final Map<Object, List<RecordedClaim>> hypothetical;
  private final LocalDate day;

  private Commitments(List<RecordedClaim> claims, LocalDate day) {
    this.deeds = new Deeds(claims);
    this.hypothetical =
        claims.stream()
            .filter(claim -> claim.claim().firmness().status() == ClaimStatus.HYPOTHETICAL)
            .collect(Collectors.groupingBy(claim -> claim.claim().evidence()));
    this.day = day;
  }

  /** As they stand on a day, the first given first. */
  public static List<Commitment> of(List<RecordedClaim> claims, LocalDate day) {
    Commitments view = new Commitments(claims, day);
    Map<Key, List<RecordedClaim>> groups = new LinkedHashMap<>();
    claims.stream()
        .sorted(ByPublication.ORDER)
        .filter(claim -> claim.claim().firmness().status() == ClaimStatus.OCCURRED)
        .forEach(
            claim ->
                key(claim)
                    .ifPresent(
                        key ->
                            groups
                                .computeIfAbsent(key, none -> new java.util.ArrayList<>())
                                .add(claim)));
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().get(0).claim().firmness().negated())
        .map(group -> view.commitment(group.getKey().kind(), group.getValue()))
        .toList();
  }

  private static Optional<Key> key(RecordedClaim claim) {
    if (!(claim.claim().assertion() instanceof Assertion.Event event) || event.about() == null) {
      return Optional.empty();
    }
    InnerEvent about = event.about();
    return CommitmentKind.find(event.type())
        .map(kind -> new Key(kind, event.sides(), about.type(), about.sides(), about.negated()));
  }

  private Commitment commitment(CommitmentKind kind, List<RecordedClaim> claims) {
    RecordedClaim first = claims.get(0);
    InnerEvent about =
        Objects.requireNonNull(((Assertion.Event) first.claim().assertion()).about());
    LocalDate due = due(claims);
    List<RecordedClaim> conditions =
        claims.stream()
            .flatMap(
                claim -> hypothetical.getOrDefault(claim.claim().evidence(), List.of()).stream())
            .toList();
    Optional<Verdict> verdict = verdict(kind, about, claims);
    boolean overdue = due != null && due.isBefore(day);
    CommitmentStatus status =
        verdict
            .map(Verdict::status)
            .orElse(overdue ? CommitmentStatus.OVERDUE : CommitmentStatus.OPEN);
    LocalDate since =
        verdict.isPresent()
            ? verdict.get().claim().published()
            : due != null && overdue ? due.plusDays(1) : first.published();
    return new Commitment(
        kind,
        about,
        conditions,
        due,
        status,
        since,
        verdict.map(Verdict::claim).stream().toList(),
        claims);
  }

  private static @Nullable LocalDate due(List<RecordedClaim> claims) {
    return claims.stream()
        .map(claim -> ((Assertion.Event) claim.claim().assertion()).about())
        .map(about -> about == null ? null : about.when().latest())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Optional<Verdict> verdict(
      CommitmentKind kind, InnerEvent about, List<RecordedClaim> claims) {
    RecordedClaim first = claims.get(0);
    java.util.stream.Stream<Verdict> done =
        deeds.after(first, about).stream().flatMap(claim -> byDeed(kind, about, claim).stream());
    java.util.stream.Stream<Verdict> refused =
        deeds.ofType("REJECT").stream()
            .filter(claim -> Deeds.isAfter(first, claim) && refuses(claim, about))
            .map(
                claim ->
                    new Verdict(
                        kind == CommitmentKind.THREAT
                            ? CommitmentStatus.RELEASED
                            : CommitmentStatus.BROKEN,
                        claim));
    java.util.stream.Stream<Verdict> lifted =
        claims.stream()
            .filter(claim -> claim.claim().firmness().negated())
            .map(claim -> new Verdict(CommitmentStatus.RELEASED, claim));
    return java.util.stream.Stream.of(done, refused, lifted)
        .flatMap(verdicts -> verdicts)
        .max(Comparator.comparing(Verdict::claim, ByPublication.ORDER));
  }

  private static Optional<Verdict> byDeed(
      CommitmentKind kind, InnerEvent about, RecordedClaim claim) {
    Firmness firmness = claim.claim().firmness();
    if (firmness.isPlainFact()) {
      return Optional.of(
          new Verdict(about.negated() ? CommitmentStatus.BROKEN : CommitmentStatus.KEPT, claim));
    }
    boolean renounced = firmness.status() == ClaimStatus.PLANNED && firmness.negated();
    return renounced && !about.negated()
        ? Optional.of(
            new Verdict(
                kind == CommitmentKind.THREAT ? CommitmentStatus.RELEASED : CommitmentStatus.BROKEN,
                claim))
        : Optional.empty();
  }

  /** Whoever was to act refuses what it was to do. */
  private static boolean refuses(RecordedClaim claim, InnerEvent about) {
    return claim.claim().firmness().isPlainFact()
        && claim.claim().assertion() instanceof Assertion.Event event
        && event.about() != null
        && event.about().type().equals(about.type())
        && event.about().negated() == about.negated()
        && event.about().sides().equals(about.sides())
        && event.sides().actor().containsAll(about.sides().actor());
  }
}
