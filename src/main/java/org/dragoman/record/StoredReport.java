package org.dragoman.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.Report;
import org.dragoman.text.Sentence;

/**
 * A report with one reading of it, as recorded.
 *
 * @param document how the record calls the report: its name, or folder and name where that was
 *     taken
 */
public record StoredReport(String document, Report report, Reading reading, Instant recorded) {

  public ReadingKey key() {
    return new ReadingKey(report.id(), report.published(), reading.reader(), reading.lexicon());
  }

  public List<RecordedClaim> claims() {
    return reading.claims().stream().map(this::recorded).toList();
  }

  public Optional<Sentence> findSentence(int number) {
    return reading.sentences().stream().filter(sentence -> sentence.number() == number).findFirst();
  }

  public List<RecordedClaim> claimsOf(int sentence) {
    return reading.claims().stream()
        .filter(claim -> claim.sentence() == sentence)
        .map(this::recorded)
        .toList();
  }

  private RecordedClaim recorded(ReadClaim read) {
    Claim claim = read.claim();
    return new RecordedClaim(
        claim,
        new Reference.InReport(document, read.sentence()),
        report.published(),
        report.publisher(),
        findSentence(read.sentence())
            .map(sentence -> sentence.span().of(report.text()))
            .orElse(null),
        report.url(),
        recorded);
  }
}
