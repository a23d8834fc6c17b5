package org.dragoman.record.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dragoman.claim.Reference;
import org.dragoman.record.SentenceQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences count for a query, by what the record knows.
 *
 * @param readings those that count at the asked time
 * @param about sentences with a claim that meets the conditions; null where there are none
 * @param spoken sentences with a claim of the asked source
 */
public record SentenceFilter(
    Collection<String> readings, @Nullable Set<Reference> about, Set<Reference> spoken) {

  Query with(Query words, SentenceQuery asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words, Occur.MUST);
    all.add(oneOf(SentenceDocument.READING, readings), Occur.FILTER);
    if (about != null) {
      all.add(places(about), Occur.FILTER);
    }
    String source = asked.source();
    if (source != null) {
      all.add(from(source), Occur.FILTER);
    }
    LocalDate asOf = asked.claims().asOf();
    if (asked.from() != null || asked.to() != null || asOf != null) {
      all.add(published(asked.from(), earlier(asked.to(), asOf)), Occur.FILTER);
    }
    return all.build();
  }

  private Query from(String source) {
    Term publisher = new Term(SentenceDocument.PUBLISHER, SentenceDocument.folded(source));
    return new BooleanQuery.Builder()
        .add(new TermQuery(publisher), Occur.SHOULD)
        .add(places(spoken), Occur.SHOULD)
        .build();
  }

  private static Query places(Set<Reference> references) {
    return oneOf(SentenceDocument.PLACE, references.stream().map(Reference::toString).toList());
  }

  private static Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query published(@Nullable LocalDate from, @Nullable LocalDate to) {
    return LongField.newRangeQuery(
        SentenceDocument.PUBLISHED,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
