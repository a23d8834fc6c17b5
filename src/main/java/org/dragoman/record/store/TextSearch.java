package org.dragoman.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.dragoman.claim.Reading;
import org.dragoman.claim.ReportId;
import org.dragoman.record.FoundSentence;
import org.dragoman.record.SentenceQuery;
import org.dragoman.record.StoredReport;
import org.dragoman.record.search.SentenceFilter;
import org.dragoman.record.search.SentenceIndex;

/**
 * Searches the sentences of a record. The index lies in the record's folder and grows with the
 * record when it is asked; where it is damaged it is made anew, where it cannot be written it is
 * made in memory.
 */
final class TextSearch {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final RecordFolder folder;
  private final Database database;

  TextSearch(RecordFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  List<FoundSentence> find(Segments segments, SentenceQuery asked, SentenceFilter filter)
      throws SQLException {
    try {
      return findOnDisk(segments, asked, filter);
    } catch (IOException unusable) {
      return findAnew(segments, asked, filter);
    }
  }

  private List<FoundSentence> findOnDisk(
      Segments segments, SentenceQuery asked, SentenceFilter filter)
      throws SQLException, IOException {
    try (Directory directory = new NIOFSDirectory(folder.index())) {
      SentenceIndex index = new SentenceIndex(directory);
      if (!isCurrent(index, segments)) {
        try (FolderLock lock = FolderLock.of(folder.indexLock())) {
          update(index, segments);
        }
      }
      return index.find(asked, filter);
    }
  }

  /** Once more from nothing; in memory where the folder may not be written. */
  private List<FoundSentence> findAnew(
      Segments segments, SentenceQuery asked, SentenceFilter filter) throws SQLException {
    try {
      drop();
      return findOnDisk(segments, asked, filter);
    } catch (IOException readOnly) {
      return findInMemory(segments, asked, filter);
    }
  }

  private List<FoundSentence> findInMemory(
      Segments segments, SentenceQuery asked, SentenceFilter filter) throws SQLException {
    try (Directory memory = new ByteBuffersDirectory()) {
      SentenceIndex index = new SentenceIndex(memory);
      update(index, segments);
      return index.find(asked, filter);
    } catch (IOException e) {
      throw Trouble.with(folder.index(), e);
    }
  }

  private void drop() throws IOException {
    try (FolderLock lock = FolderLock.of(folder.indexLock());
        Stream<Path> files = Files.list(folder.index())) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isCurrent(SentenceIndex index, Segments segments) throws IOException {
    return index.isOf(segments.state().record(), segments.state().version());
  }

  private void update(SentenceIndex index, Segments segments) throws SQLException, IOException {
    if (isCurrent(index, segments)) {
      return;
    }
    String record = segments.state().record();
    Set<String> done = new HashSet<>(index.readings(record));
    String readings = segments.relation(SegmentKind.READING, (Instant) null);
    List<String> missing =
        database
            .list("SELECT reading FROM " + readings, List.of(), row -> row.getString(1))
            .stream()
            .filter(done::add)
            .toList();
    String select = "SELECT reading, to_json(r) FROM " + readings + " r";
    Set<String> wanted = new HashSet<>(missing);
    ClaimSql among = new ClaimSql().in("reading", missing);
    index.<SQLException>update(
        record,
        segments.state().version(),
        adding -> {
          if (!wanted.isEmpty()) {
            database.each(
                select + among.where(), among.parameters(), row -> add(adding, row, wanted));
          }
        });
  }

  private static void add(SentenceIndex.Adding adding, ResultSet row, Set<String> wanted)
      throws SQLException {
    String reading = row.getString(1);
    if (wanted.remove(reading)) {
      try {
        adding.add(reading, stored(MAPPER.readTree(row.getString(2))));
      } catch (IOException e) {
        throw new SQLException("the index does not take " + reading + ": " + e.getMessage(), e);
      }
    }
  }

  private static StoredReport stored(JsonNode row) {
    Reading reading =
        new Reading(
            new ReportId(row.path("report").asText()),
            row.path("reader").asText(),
            row.path("lexicon").asText(),
            ReadingRow.sentences(row),
            List.of());
    return new StoredReport(
        row.path("document").asText(), ReadingRow.report(row), reading, Instant.EPOCH);
  }
}
