package org.dragoman.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.dragoman.record.FoundSentence;
import org.dragoman.record.SentenceQuery;
import org.dragoman.record.StoredReport;
import org.jspecify.annotations.Nullable;

/** An index of the sentences of a record at one of its versions. */
public final class SentenceIndex {

  private static final Analyzer ANALYZER = new WordAnalyzer();
  private static final String FORMAT = "1";

  /** Lucene's advice on virtual machines is not for our users; held so that it stays silenced. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final Directory directory;

  public SentenceIndex(Directory directory) {
    this.directory = directory;
  }

  /** Whether it holds this record at this version already. */
  public boolean isOf(String record, long version) throws IOException {
    return mark(record, version).equals(mark());
  }

  /** The readings in it; none where it is of another record or an older layout. */
  public Set<String> readings(String record) throws IOException {
    Map<String, String> mark = mark();
    if (!record.equals(mark.get("record")) || !FORMAT.equals(mark.get("format"))) {
      return Set.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      @Nullable Terms terms = MultiTerms.getTerms(reader, SentenceDocument.READING);
      return terms == null ? Set.of() : texts(terms.iterator());
    }
  }

  private static Set<String> texts(TermsEnum terms) throws IOException {
    Set<String> texts = new HashSet<>();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      texts.add(term.utf8ToString());
    }
    return texts;
  }

  private Map<String, String> mark() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    }
  }

  private static Map<String, String> mark(String record, long version) {
    return Map.of("format", FORMAT, "record", record, "version", Long.toString(version));
  }

  /** Hands over the readings that are to be added. */
  @FunctionalInterface
  public interface Readings<E extends Exception> {
    void each(Adding adding) throws E, IOException;
  }

  /** Takes one reading. */
  @FunctionalInterface
  public interface Adding {
    void add(String reading, StoredReport report) throws IOException;
  }

  /** Adds readings so that the index holds a version of the record; all or none are added. */
  public <E extends Exception> void update(String record, long version, Readings<E> readings)
      throws E, IOException {
    boolean fresh = readings(record).isEmpty();
    IndexWriterConfig configuration =
        new IndexWriterConfig(ANALYZER)
            .setOpenMode(
                fresh
                    ? IndexWriterConfig.OpenMode.CREATE
                    : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
            .setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, configuration)) {
      readings.each((reading, report) -> writer.addDocuments(SentenceDocument.of(reading, report)));
      writer.setLiveCommitData(mark(record, version).entrySet());
      writer.commit();
    }
  }

  /** The sentences that answer best, the best first; equals in the order of recording. */
  public List<FoundSentence> find(SentenceQuery asked, SentenceFilter filter) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query query = filter.with(words(asked.words()), asked);
      List<FoundSentence> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, asked.limit()).scoreDocs) {
        found.add(SentenceDocument.read(searcher.storedFields().document(hit.doc), hit.score));
      }
      return found;
    }
  }

  /** All words, and better still beside each other. */
  private static Query words(String text) {
    SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, SentenceDocument.WORDS);
    parser.setDefaultOperator(Occur.MUST);
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(parser.parse(text), Occur.MUST);
    @Nullable Query beside =
        new QueryBuilder(ANALYZER).createPhraseQuery(SentenceDocument.WORDS, text);
    return beside == null ? all.build() : all.add(beside, Occur.SHOULD).build();
  }
}
