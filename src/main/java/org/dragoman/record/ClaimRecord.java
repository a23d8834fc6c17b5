package org.dragoman.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;

/**
 * The append-only record: reports, readings, claims and what was later said of them. What is in it
 * stays as it was written.
 */
public interface ClaimRecord extends AutoCloseable {

  /**
   * Appends all entries or none. Entries the record holds already are passed over.
   *
   * @throws RecordException where the disk does not take them; nothing stored is lost
   */
  void append(List<Entry> entries);

  /** The readings the record holds: what need not be read again. */
  Set<ReadingKey> readings();

  /**
   * The claims that count: of several readings of a report those of the latest known, without what
   * was retracted; by publication (undated first), then reference.
   */
  List<RecordedClaim> claims(ClaimQuery query);

  /** Hands over the claims of a query one by one, however many they are, in no particular order. */
  void forEach(ClaimQuery query, Consumer<RecordedClaim> action);

  /** How many claims a query would give. */
  long count(ClaimQuery query);

  /** Every report in its latest reading, in the order of recording. */
  List<StoredReport> reports();

  /** A report by its name in references, in its latest reading. */
  Optional<StoredReport> findReport(String document);

  /** The claims that count and stand at this place. */
  List<RecordedClaim> claimsAt(Reference reference);

  /** Sentences of reports by their words, the best first. */
  List<FoundSentence> search(SentenceQuery query);

  /** A claim by its id, also one that no longer counts. */
  Optional<RecordedClaim> findClaim(ClaimId id);

  /** Who took back this claim, in the order of recording. */
  List<RecordedRetraction> retractionsOf(ClaimId id);

  /** The questions with all their wordings, in the order of recording. */
  List<Recorded<Entry.Asked>> questions();

  /** What was ruled of questions, in the order of recording. */
  List<Recorded<Entry.Ruling>> rulings();

  /** Sealed forecasts, in the order of recording. */
  List<Recorded<Entry.Sealed>> sealed();

  /** How many commits made the record what it is. */
  long version();

  /** The youngest cursor of this name. */
  Optional<String> findCursor(String name);

  @Override
  void close();
}
