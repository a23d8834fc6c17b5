package org.dragoman.record.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.record.Entry;
import org.dragoman.record.ReadingKey;
import org.dragoman.record.StoredReport;

/** The rows of those entries that the record does not hold yet. */
final class EntryRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Set<ClaimId> retracted;
  private final Set<ClaimId> replacements;
  private final Set<ReadingKey> keys;
  private final Map<ReportId, String> documents;
  private final Set<String> names;
  private final Map<SegmentKind, List<ObjectNode>> rows = new EnumMap<>(SegmentKind.class);

  EntryRows(Index index) {
    this.retracted = index.retracted(null);
    this.replacements = index.replacements(null);
    this.keys = new HashSet<>(index.keys());
    this.documents = new LinkedHashMap<>(index.documents());
    this.names = new HashSet<>(documents.values());
  }

  Map<SegmentKind, List<ObjectNode>> of(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read) {
        add(read);
      } else if (entry instanceof Entry.Retraction retraction) {
        add(retraction);
      } else if (entry instanceof Entry.Cursor cursor) {
        add(
            SegmentKind.CURSOR,
            MAPPER
                .createObjectNode()
                .put("name", cursor.name())
                .put("position", cursor.position()));
      } else if (entry instanceof Entry.Asked asked) {
        add(SegmentKind.QUESTION, LedgerRows.write(asked));
      } else if (entry instanceof Entry.Ruling ruling) {
        add(SegmentKind.RULING, LedgerRows.write(ruling));
      } else if (entry instanceof Entry.Sealed sealed) {
        add(SegmentKind.FORECAST, LedgerRows.write(sealed));
      }
    }
    return rows;
  }

  private void add(SegmentKind kind, ObjectNode row) {
    rows.computeIfAbsent(kind, key -> new ArrayList<>()).add(row);
  }

  private void add(Entry.Read read) {
    Report report = read.report();
    ReadingKey key =
        new ReadingKey(
            report.id(), report.published(), read.reading().reader(), read.reading().lexicon());
    if (!keys.add(key)) {
      return;
    }
    String document = documents.computeIfAbsent(report.id(), id -> freeName(report));
    add(SegmentKind.READING, ReadingRow.write(document, report, read.reading()));
    StoredReport stored = new StoredReport(document, report, read.reading(), Instant.EPOCH);
    for (RecordedClaim claim : stored.claims()) {
      add(SegmentKind.CLAIM, ClaimRow.write(claim, ReadingRow.id(key)));
    }
  }

  /** The name itself; folder and name, or a number behind it, where another text bears it. */
  private String freeName(Report report) {
    String candidate = report.name();
    if (names.contains(candidate) && report.folder() != null) {
      candidate = report.folder() + "/" + report.name();
    }
    String base = candidate;
    for (int n = 2; names.contains(candidate); n++) {
      candidate = base + "~" + n;
    }
    names.add(candidate);
    return candidate;
  }

  private void add(Entry.Retraction retraction) {
    RecordedClaim replaced = retraction.claim();
    Claim replacement = retraction.replacement();
    if (!retracted.add(replaced.claim().id())) {
      return;
    }
    add(
        SegmentKind.RETRACTION,
        MAPPER
            .createObjectNode()
            .put("claim", replaced.claim().id().value())
            .put("replacement", replacement == null ? null : replacement.id().value())
            .put("who", retraction.who())
            .put("why", retraction.why()));
    if (replacement != null) {
      retracted.remove(replacement.id());
    }
    if (replacement != null && replacements.add(replacement.id())) {
      add(
          SegmentKind.CLAIM,
          ClaimRow.write(
              new RecordedClaim(
                  replacement,
                  replaced.reference(),
                  replaced.published(),
                  replaced.publisher(),
                  replaced.words(),
                  replaced.url(),
                  Instant.EPOCH),
              null));
    }
  }
}
