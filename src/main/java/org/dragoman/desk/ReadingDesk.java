package org.dragoman.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.claim.Report;
import org.dragoman.reading.Reader;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;
import org.dragoman.record.ReadingKey;

/** Reads reports into the record, each only once. */
public final class ReadingDesk {

  /** So many reports are recorded together: an interruption loses no more than these. */
  private static final int BATCH = 16;

  private final ClaimRecord record;
  private final Supplier<Reader> reader;

  /**
   * @param reader loaded only when something must be read
   */
  public ReadingDesk(ClaimRecord record, Supplier<Reader> reader) {
    this.record = record;
    this.reader = reader;
  }

  /** Told of every report that has been read. */
  @FunctionalInterface
  public interface Progress {
    void done(int read, int total);
  }

  /**
   * Reads what the record does not hold.
   *
   * @param version of the reader and {@code lexicon} hash, known without loading the reader
   * @return how many reports were read
   */
  public int read(List<Report> reports, String version, String lexicon, Progress progress) {
    Set<ReadingKey> held = record.readings();
    List<Report> unread =
        reports.stream()
            .filter(
                report ->
                    !held.contains(
                        new ReadingKey(report.id(), report.published(), version, lexicon)))
            .toList();
    for (int from = 0; from < unread.size(); from += BATCH) {
      List<Report> batch = unread.subList(from, Math.min(from + BATCH, unread.size()));
      record.append(readAll(batch));
      progress.done(from + batch.size(), unread.size());
    }
    return unread.size();
  }

  private List<Entry> readAll(List<Report> batch) {
    Reader loaded = reader.get();
    return new ArrayList<>(
        batch.parallelStream().map(report -> new Entry.Read(report, loaded.read(report))).toList());
  }
}
