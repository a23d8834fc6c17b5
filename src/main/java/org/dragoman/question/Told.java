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
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Happening;
import org.jspecify.annotations.Nullable;

/** What is told as a fact or denied, by type and party, and who is spoken of when. */
public final class Told {

  /** Of a type, or of any where it is empty, with one party or with two, the lesser first. */
  private record Key(String type, ActorCode party, @Nullable ActorCode other) {}

  private static final String ANY = "";

  private final Map<Key, List<RecordedClaim>> byParties;
  private final LocalDate until;

  private Told(Map<Key, List<RecordedClaim>> byParties, LocalDate until) {
    this.byParties = byParties;
    this.until = until;
  }

  /** Undated reports tell nothing here. */
  public static Told of(List<RecordedClaim> claims) {
    Told told = new Told(new HashMap<>(), LocalDate.MAX);
    claims.stream()
        .filter(claim -> claim.published() != null)
        .sorted(Happening.BY_PUBLICATION)
        .forEach(told::add);
    return told;
  }

  /** What of it had been published by a day. */
  public Told until(LocalDate day) {
    return new Told(byParties, day);
  }

  /** Lists stand by publication. */
  private Stream<RecordedClaim> published(List<RecordedClaim> claims) {
    return claims.stream().takeWhile(claim -> !published(claim).isAfter(until));
  }

  private void add(RecordedClaim claim) {
    boolean told = claim.claim().firmness().status() == ClaimStatus.OCCURRED;
    String type = claim.claim().assertion().typeCode();
    List<ActorCode> all = claim.claim().assertion().sides().all();
    for (int i = 0; i < all.size(); i++) {
      add(claim, type, told, all.get(i), null);
      for (int j = i + 1; j < all.size(); j++) {
        add(claim, type, told, all.get(i), all.get(j));
      }
    }
  }

  private void add(
      RecordedClaim claim, String type, boolean told, ActorCode one, @Nullable ActorCode other) {
    byParties.computeIfAbsent(new Key(ANY, one, other), key -> new ArrayList<>()).add(claim);
    if (told) {
      byParties.computeIfAbsent(new Key(type, one, other), key -> new ArrayList<>()).add(claim);
    }
  }

  static LocalDate published(RecordedClaim claim) {
    return Objects.requireNonNull(claim.published());
  }

  /** What is told or denied of a type with all these parties, by publication. */
  List<RecordedClaim> of(String type, List<ActorCode> parties, Predicate<RecordedClaim> wanted) {
    return published(fewest(type, parties)).filter(wanted).toList();
  }

  /** Those with the first two of the parties, or with the one that there is. */
  private List<RecordedClaim> fewest(String type, List<ActorCode> parties) {
    return parties.isEmpty()
        ? List.of()
        : with(type, parties.get(0), parties.size() > 1 ? parties.get(1) : null);
  }

  private List<RecordedClaim> with(String type, ActorCode party, @Nullable ActorCode other) {
    return byParties.getOrDefault(new Key(type, party, other), List.of());
  }

  /**
   * How many claims there are that may bear on a criterion: while it stays the same, so does what
   * they tell.
   */
  public int bearing(Criterion criterion) {
    return firstAfter(fewest(criterion.typeCode(), criterion.parties()), until)
        + firstAfter(fewest(AgreementType.PROVISION.code(), criterion.parties()), until);
  }

  /** Whether a report spoke of the parties after a day. */
  public boolean isSpokenOf(List<ActorCode> parties, LocalDate after) {
    return firstMention(parties, after).isPresent();
  }

  /**
   * When a report first spoke of the parties after a day: of one alone, or of two of several
   * together.
   */
  Optional<LocalDate> firstMention(List<ActorCode> parties, LocalDate after) {
    List<Optional<LocalDate>> first = new ArrayList<>();
    if (parties.size() == 1) {
      first.add(first(with(ANY, parties.get(0), null), after));
    }
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        first.add(first(with(ANY, parties.get(i), parties.get(j)), after));
      }
    }
    return first.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> first(List<RecordedClaim> spoken, LocalDate after) {
    return published(spoken.subList(firstAfter(spoken, after), spoken.size()))
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
