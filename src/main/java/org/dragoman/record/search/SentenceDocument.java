package org.dragoman.record.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.dragoman.claim.Reference;
import org.dragoman.record.FoundSentence;
import org.dragoman.record.StoredReport;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence as Lucene keeps it. */
final class SentenceDocument {

  static final String READING = "reading";
  static final String PLACE = "place";
  static final String WORDS = "words";
  static final String PUBLISHED = "published";
  static final String PUBLISHER = "publisher";
  private static final String DOCUMENT = "document";
  private static final String NUMBER = "number";

  private SentenceDocument() {}

  static List<Document> of(String reading, StoredReport stored) {
    return stored.reading().sentences().stream()
        .map(sentence -> of(reading, stored, sentence))
        .toList();
  }

  private static Document of(String reading, StoredReport stored, Sentence sentence) {
    Reference place = new Reference.InReport(stored.document(), sentence.number());
    String words = sentence.span().of(stored.report().text()).replaceAll("\\s+", " ");
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StringField(READING, reading, Field.Store.NO));
    fields.add(new StringField(PLACE, place.toString(), Field.Store.NO));
    fields.add(new StoredField(DOCUMENT, stored.document()));
    fields.add(new StoredField(NUMBER, sentence.number()));
    fields.add(new TextField(WORDS, words, Field.Store.YES));
    LocalDate published = stored.report().published();
    if (published != null) {
      fields.add(new LongField(PUBLISHED, published.toEpochDay(), Field.Store.YES));
    }
    String publisher = stored.report().publisher();
    if (publisher != null) {
      fields.add(new StringField(PUBLISHER, folded(publisher), Field.Store.NO));
      fields.add(new StoredField(PUBLISHER, publisher));
    }
    Document document = new Document();
    fields.forEach(document::add);
    return document;
  }

  /** A publisher's name as it is compared. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static FoundSentence read(Document document, double score) {
    @Nullable Number published = number(document, PUBLISHED);
    @Nullable Number sentence = number(document, NUMBER);
    return new FoundSentence(
        new Reference.InReport(document.get(DOCUMENT), sentence == null ? 0 : sentence.intValue()),
        published == null ? null : LocalDate.ofEpochDay(published.longValue()),
        document.get(PUBLISHER),
        document.get(WORDS),
        score);
  }

  private static @Nullable Number number(Document document, String name) {
    IndexableField field = document.getField(name);
    return field == null ? null : field.numericValue();
  }
}
