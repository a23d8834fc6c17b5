package org.dragoman.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;

/**
 * The append-only record: reports, readings and their claims. What is in it stays as it was
 * written.
 */
public interface ClaimRecord {

  /** A report with its reading, to be recorded together. */
  record Entry(Report report, Reading reading) {}

  /**
   * Appends all entries or none. Entries the record holds already are passed over.
   *
   * @throws RecordException where the disk does not take them; nothing stored is lost
   */
  void append(List<Entry> entries);

  boolean holds(ReadingKey key);

  /** Every report in its latest reading, in the order of recording. */
  default List<StoredReport> reports() {
    return reportsKnownAt(Instant.MAX);
  }

  /** Every report in the latest reading recorded at or before {@code time}. */
  List<StoredReport> reportsKnownAt(Instant time);

  Optional<StoredReport> findByDocument(String document);
}
