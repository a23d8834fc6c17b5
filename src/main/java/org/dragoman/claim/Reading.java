package org.dragoman.claim;

import java.util.List;
import org.dragoman.text.Sentence;

/**
 * What one reader with one lexicon found in one report.
 *
 * @param reader version of the reader, e.g. {@code 1}
 * @param lexicon SHA-256 of the lexicon's files
 * @param sentences headline (number 0) first where there is one, then the body in order
 * @param claims in the order of their sentences
 * @param unknownPredicates verbs that tell of an actor and at which nothing of the lexicon fits,
 *     each as often as it was met; a work list for the lexicon, which no record keeps
 */
public record Reading(
    ReportId report,
    String reader,
    String lexicon,
    List<Sentence> sentences,
    List<ReadClaim> claims,
    List<String> unknownPredicates) {

  public Reading(
      ReportId report,
      String reader,
      String lexicon,
      List<Sentence> sentences,
      List<ReadClaim> claims) {
    this(report, reader, lexicon, sentences, claims, List.of());
  }

  public Reading {
    unknownPredicates = List.copyOf(unknownPredicates);
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }

  /** A claim with the number of its sentence and the reasons for each of its parts. */
  public record ReadClaim(Claim claim, int sentence, List<Reason> reasons) {
    public ReadClaim {
      reasons = List.copyOf(reasons);
    }
  }
}
