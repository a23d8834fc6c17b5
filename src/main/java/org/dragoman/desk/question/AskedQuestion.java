package org.dragoman.desk.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.question.Question;
import org.dragoman.record.Entry.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A question as the record holds it, with all its wordings.
 *
 * @param wordings in the order in which they were asked, never empty
 * @param ruling the youngest; null where nobody ruled on it
 */
public record AskedQuestion(String id, List<Wording> wordings, @Nullable Ruling ruling) {

  /**
   * One version of a question.
   *
   * @param version from 1
   * @param digest SHA-256 of its document, by which forecasts name it
   */
  public record Wording(int version, Question question, String digest, Instant recorded) {}

  public AskedQuestion {
    wordings = List.copyOf(wordings);
  }

  /** The wording that is asked now. */
  public Wording latest() {
    return wordings.get(wordings.size() - 1);
  }

  public Optional<Wording> find(String digest) {
    return wordings.stream().filter(wording -> wording.digest().equals(digest)).findFirst();
  }

  public boolean isAnnulled() {
    return ruling != null && ruling.outcome() == null;
  }
}
