package org.dragoman.exchange.ledger;

import java.util.List;
import org.dragoman.question.QuestionException;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;

/** Takes files of the field into the record; each in one commit, and never anything twice. */
public final class LedgerImporter {

  private final ClaimRecord record;

  public LedgerImporter(ClaimRecord record) {
    this.record = record;
  }

  /** What can be used of a file goes into the record at once. */
  public LedgerReport importFile(SourceFile file) {
    Gathering gathering = new Gathering(Book.of(record));
    RowReader reader = file.format().reader();
    file.spoilt().forEach(row -> gathering.reject(row.place(), row.why()));
    for (SourceRow row : file.rows()) {
      read(reader, row, file, gathering);
    }
    List<Entry> entries = gathering.entries();
    if (!entries.isEmpty()) {
      record.append(entries);
    }
    return gathering.report(file);
  }

  private static void read(RowReader reader, SourceRow row, SourceFile file, Gathering gathering) {
    try {
      reader.read(row, file, gathering);
    } catch (RowProblem e) {
      gathering.reject(row.place(), e.why());
    } catch (QuestionException e) {
      gathering.reject(row.place(), "no sound question: " + e.getMessage());
    }
  }
}
