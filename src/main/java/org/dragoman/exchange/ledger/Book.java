package org.dragoman.exchange.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.Digest;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;

/** What the record holds already, so that the same is not written twice. */
final class Book {

  /** What makes a forecast the same one, whatever wording the question has by now. */
  private record Made(
      String question, String forecaster, String kind, LocalDate made, List<Double> of) {
    static Made of(Entry.Sealed sealed) {
      return new Made(
          sealed.question(),
          sealed.forecaster(),
          sealed.kind(),
          sealed.made(),
          sealed.probabilities());
    }
  }

  private record Judge(String question, String who) {}

  private final Map<String, String> latestWordings = new HashMap<>();
  private final Set<Entry.Asked> asked = new HashSet<>();
  private final Map<Judge, Entry.Ruling> latestRulings = new HashMap<>();
  private final Set<Made> made = new HashSet<>();

  static Book of(ClaimRecord record) {
    Book book = new Book();
    record.questions().forEach(one -> book.add(one.entry()));
    record.rulings().forEach(one -> book.add(one.entry()));
    record.sealed().forEach(one -> book.add(one.entry()));
    return book;
  }

  private void add(Entry.Asked question) {
    asked.add(question);
    latestWordings.put(question.question(), Digest.sha256(question.document()));
  }

  private void add(Entry.Ruling ruling) {
    latestRulings.put(new Judge(ruling.question(), ruling.who()), ruling);
  }

  private void add(Entry.Sealed sealed) {
    made.add(Made.of(sealed));
  }

  /** The digest of the youngest wording. */
  Optional<String> findWording(String question) {
    return Optional.ofNullable(latestWordings.get(question));
  }

  boolean holds(Entry entry) {
    if (entry instanceof Entry.Ruling ruling) {
      return ruling.equals(latestRulings.get(new Judge(ruling.question(), ruling.who())));
    }
    return entry instanceof Entry.Sealed sealed
        ? made.contains(Made.of(sealed))
        : entry instanceof Entry.Asked question && asked.contains(question);
  }
}
