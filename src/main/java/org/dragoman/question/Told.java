package org.dragoman.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;

/** What is told as a fact or denied, by type and party, and who is spoken of when. */
public final class Told {

  private record Key(String type, ActorCode party) {}

  private final Map<Key, List<RecordedClaim>> byParty;
  private final Map<ActorCode, List<RecordedClaim>> mentions;
  private final LocalDate until;

  private Told(
      Map<Key, List<RecordedClaim>> byParty,
      Map<ActorCode, List<RecordedClaim>> mentions,
      LocalDate until) {
    this.byParty = byParty;
    this.mentions = mentions;
    this.until = until;
  }

  /** Undated reports tell nothing here. */
  public static Told of(List<RecordedClaim> claims) {
    Told told = new Told(new HashMap<>(), new HashMap<>(), LocalDate.MAX);
    claims.stream()
        .filter(claim -> claim.published() != null)
        .sorted(Happening.BY_PUBLICATION)
        .forEach(told::add);
    return told;
  }

  /** What of it had been published by a day. */
  public Told until(LocalDate day) {
    return new Told(byParty, mentions, day);
  }

  /** Lists stand by publication. */
  private Stream<RecordedClaim> published(List<RecordedClaim> claims) {
    return claims.stream().takeWhile(claim -> !published(claim).isAfter(until));
  }

  private void add(RecordedClaim claim) {
    boolean told = claim.claim().firmness().status() == ClaimStatus.OCCURRED;
    for (ActorCode party : claim.claim().assertion().sides().all()) {
      mentions.computeIfAbsent(party, key -> new ArrayList<>()).add(claim);
      if (told) {
        byParty
            .computeIfAbsent(
                new Key(claim.claim().assertion().typeCode(), party), key -> new ArrayList<>())
            .add(claim);
      }
    }
  }

  static LocalDate published(RecordedClaim claim) {
    return Objects.requireNonNull(claim.published());
  }

  /** What is told or denied of a type with all these parties, by publication. */
  List<RecordedClaim> of(String type, List<ActorCode> parties, Predicate<RecordedClaim> wanted) {
    List<RecordedClaim> fewest =
        parties.stream()
            .map(party -> byParty.getOrDefault(new Key(type, party), List.of()))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    return published(fewest).filter(wanted).toList();
  }

  /**
   * When a report first spoke of the parties after a day: of one alone, or of two of several
   * together.
   */
  Optional<LocalDate> firstMention(List<ActorCode> parties, LocalDate after) {
    int together = Math.min(2, parties.size());
    return parties.stream()
        .flatMap(party -> firstMention(party, parties, together, after).stream())
        .min(Comparator.naturalOrder());
  }

  /** Claims stand by publication, so that the first that fits is the earliest. */
  private Optional<LocalDate> firstMention(
      ActorCode party, List<ActorCode> parties, int together, LocalDate after) {
    List<RecordedClaim> spoken = mentions.getOrDefault(party, List.of());
    return published(spoken.subList(firstAfter(spoken, after), spoken.size()))
        .filter(
            claim ->
                claim.claim().assertion().sides().all().stream().filter(parties::contains).count()
                    >= together)
        .findFirst()
        .map(Told::published);
  }

  /** The place of the first claim published after a day. */
  private static int firstAfter(List<RecordedClaim> claims, LocalDate day) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (published(claims.get(middle)).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
