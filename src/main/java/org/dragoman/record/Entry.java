package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.Reading;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.jspecify.annotations.Nullable;

/** What is added to the record; nothing is ever taken from it. */
public sealed interface Entry {

  /** A report with its reading and the claims of the reading. */
  record Read(Report report, Reading reading) implements Entry {}

  /**
   * From now on a claim no longer counts. It stays in the record, and so does who said so and why.
   *
   * @param replacement what is to stand in its place, at the same evidence; null where it is merely
   *     taken back
   */
  record Retraction(RecordedClaim claim, @Nullable Claim replacement, String who, String why)
      implements Entry {}

  /**
   * How far something has come that goes on later, e.g. which version a watch has looked at.
   *
   * @param name of what goes on; its youngest cursor counts
   */
  record Cursor(String name, String position) implements Entry {}

  /**
   * A question, or from now on another wording of it; forecasts on earlier wordings stay theirs.
   *
   * @param document the question as its file says it
   */
  record Asked(String question, String document) implements Entry {}

  /**
   * Somebody says what came of a question, whatever the claims say; the youngest ruling counts.
   *
   * @param outcome one of the question's outcomes; null annuls it
   * @param day on which it was known
   */
  record Ruling(String question, @Nullable String outcome, LocalDate day, String who, String why)
      implements Entry {}

  /**
   * A forecast on a question, sealed: nobody can say later that he had said otherwise.
   *
   * @param wording SHA-256 of the question's document it was made on
   * @param kind whose word it is, as the program calls it
   * @param made the day as of which it was made
   * @param probabilities for each outcome, 0 to 1; none where the forecaster abstains
   * @param claims it rests on
   * @param version of the record from which it was made; 0 for one that was not made from a record
   */
  record Sealed(
      String question,
      String wording,
      String forecaster,
      String kind,
      LocalDate made,
      List<Double> probabilities,
      String reason,
      List<ClaimId> claims,
      long version)
      implements Entry {
    public Sealed {
      probabilities = List.copyOf(probabilities);
      claims = List.copyOf(claims);
    }
  }
}
