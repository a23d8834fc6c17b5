package org.dragoman.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.record.Entry;
import org.dragoman.record.RecordedRetraction;

/** Takes claims back and puts others in their place; who did so and why stays in the record. */
public final class RetractionDesk {

  private final ClaimRecord record;

  public RetractionDesk(ClaimRecord record) {
    this.record = record;
  }

  /**
   * The claims that a name means: of a claim id that claim, of a reference those that count there,
   * of a report all of its that count.
   *
   * @return empty where the record knows nothing of this name; an empty list where nothing counts
   */
  public Optional<List<RecordedClaim>> find(String name) {
    Optional<RecordedClaim> claim = ClaimId.find(name).flatMap(record::findClaim);
    if (claim.isPresent()) {
      return claim.map(List::of);
    }
    return findReport(name).or(() -> Reference.find(name).flatMap(this::findAt));
  }

  private Optional<List<RecordedClaim>> findReport(String name) {
    return record
        .findReport(name)
        .map(stored -> new Condition.InReports(Set.of(stored.report().id())))
        .map(condition -> record.claims(ClaimQuery.EVERYTHING.where(condition)));
  }

  private Optional<List<RecordedClaim>> findAt(Reference reference) {
    List<RecordedClaim> claims = record.claimsAt(reference);
    boolean known =
        !claims.isEmpty()
            || reference instanceof Reference.InReport in
                && record
                    .findReport(in.document())
                    .flatMap(stored -> stored.findSentence(in.sentence()))
                    .isPresent();
    return known ? Optional.of(claims) : Optional.empty();
  }

  /** Who took this claim back last, where it has not been put back since. */
  public Optional<RecordedRetraction> findRetraction(RecordedClaim claim) {
    List<RecordedRetraction> retractions = record.retractionsOf(claim.claim().id());
    return retractions.isEmpty() || counts(claim.claim().id())
        ? Optional.empty()
        : Optional.of(retractions.get(retractions.size() - 1));
  }

  private boolean counts(ClaimId id) {
    return record.count(ClaimQuery.EVERYTHING.where(Condition.WithId.of(Set.of(id)))) > 0;
  }

  /**
   * Takes back those that nobody has taken back yet, all in one step.
   *
   * @return what was taken back by this, each once
   */
  public List<RecordedClaim> retract(List<RecordedClaim> claims, String who, String why) {
    Map<String, RecordedClaim> standing = new TreeMap<>();
    claims.stream()
        .filter(claim -> findRetraction(claim).isEmpty())
        .forEach(claim -> standing.put(claim.claim().id().value(), claim));
    List<Entry> entries = new ArrayList<>();
    standing.values().forEach(claim -> entries.add(new Entry.Retraction(claim, null, who, why)));
    if (!entries.isEmpty()) {
      record.append(entries);
    }
    return List.copyOf(standing.values());
  }

  /**
   * Puts a claim in the place of another.
   *
   * @throws IllegalArgumentException where the other was taken back already, or where the new claim
   *     says the same or is in the record already
   */
  public void replace(RecordedClaim claim, Claim replacement, String who, String why) {
    findRetraction(claim)
        .ifPresent(
            earlier -> {
              throw new IllegalArgumentException(
                  "claim " + earlier.claim() + " was taken back already" + successor(earlier));
            });
    if (replacement.id().equals(claim.claim().id())) {
      throw new IllegalArgumentException("this changes nothing in claim " + replacement.id());
    }
    if (counts(replacement.id())) {
      throw new IllegalArgumentException(
          "the record holds the corrected claim already, as "
              + replacement.id()
              + "; to take the wrong one back, use retract");
    }
    record.append(List.of(new Entry.Retraction(claim, replacement, who, why)));
  }

  private static String successor(RecordedRetraction earlier) {
    return earlier.replacement() == null
        ? ""
        : "; " + earlier.replacement() + " stands in its place";
  }
}
