package org.dragoman.desk.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.Scoring;

/** The claims known on a day, and what the views would say with others. */
public final class WhatIf {

  private final List<RecordedClaim> claims;
  private final Answers answers;
  private final List<Answer> before;

  /**
   * @param claims that are known
   * @param day of which the answers are
   * @param pair whose relation is answered too
   * @param halfLife of the relation, in days
   */
  public WhatIf(
      List<RecordedClaim> claims,
      LocalDate day,
      Optional<Pair> pair,
      Scoring scoring,
      double halfLife) {
    this.claims = List.copyOf(claims);
    this.answers = new Answers(day, pair, scoring, halfLife);
    this.before = answers.of(this.claims);
  }

  /** What would be otherwise. */
  public List<Change> changes(List<RecordedClaim> added, Collection<RecordedClaim> dropped) {
    return Differences.of(before, answers.of(with(added, dropped)));
  }

  /** The claims as they would be. */
  public List<RecordedClaim> with(List<RecordedClaim> added, Collection<RecordedClaim> dropped) {
    Set<ClaimId> gone =
        dropped.stream().map(claim -> claim.claim().id()).collect(Collectors.toSet());
    return Stream.concat(
            claims.stream().filter(claim -> !gone.contains(claim.claim().id())), added.stream())
        .toList();
  }

  /**
   * The claims on which most hangs, those first that would change most answers.
   *
   * @param done told how many claims have been left out for a try
   */
  public List<Weight> sensitivity(IntConsumer done) {
    return IntStream.range(0, claims.size())
        .mapToObj(
            i -> {
              done.accept(i + 1);
              return new Weight(claims.get(i), changes(List.of(), List.of(claims.get(i))));
            })
        .filter(weight -> !weight.changes().isEmpty())
        .sorted(Comparator.comparingInt((Weight weight) -> -weight.changes().size()))
        .toList();
  }
}
