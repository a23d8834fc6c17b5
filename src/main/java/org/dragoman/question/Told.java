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
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;

/** What is told as a fact or denied, by type and party, and who is spoken of when. */
public final class Told {

  private record Key(String type, ActorCode party) {}

  private final Map<Key, List<RecordedClaim>> byParty = new HashMap<>();
  private final Map<ActorCode, List<RecordedClaim>> mentions = new HashMap<>();

  private Told(List<RecordedClaim> sorted) {
    sorted.stream().filter(claim -> claim.published() != null).forEach(this::add);
  }

  /** Undated reports tell nothing here. */
  public static Told of(List<RecordedClaim> claims) {
    return ofSorted(claims.stream().sorted(Happening.BY_PUBLICATION).toList());
  }

  /** The same of claims that stand by publication already. */
  public static Told ofSorted(List<RecordedClaim> claims) {
    return new Told(claims);
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
    return parties.stream()
        .map(party -> byParty.getOrDefault(new Key(type, party), List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .filter(wanted)
        .toList();
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
    return mentions.getOrDefault(party, List.of()).stream()
        .filter(claim -> published(claim).isAfter(after))
        .filter(
            claim ->
                claim.claim().assertion().sides().all().stream().filter(parties::contains).count()
                    >= together)
        .findFirst()
        .map(Told::published);
  }
}
