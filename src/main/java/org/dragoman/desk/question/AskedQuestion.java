package org.dragoman.desk.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.question.Question;
import org.dragoman.record.Entry.Ruling;

/**
 * A question as the record holds it, with all its wordings.
 *
 * @param wordings in the order in which they were asked, never empty
 * @param rulings on it, in the order of recording
 */
public record AskedQuestion(String id, List<Wording> wordings, List<Ruling> rulings) {

  /**
   * One version of a question.
   *
   * @param version from 1
   * @param digest SHA-256 of its document, by which forecasts name it
   */
  public record Wording(int version, Question question, String digest, Instant recorded) {}

  public AskedQuestion {
    wordings = List.copyOf(wordings);
    rulings = List.copyOf(rulings);
  }

  /** One that is not in the record. */
  public static AskedQuestion of(Question question) {
    Wording only = new Wording(1, question, "", Instant.EPOCH);
    return new AskedQuestion(question.id(), List.of(only), List.of());
  }

  /** The wording that is asked now. */
  public Wording latest() {
    return wordings.get(wordings.size() - 1);
  }

  public Optional<Wording> find(String digest) {
    return wordings.stream().filter(wording -> wording.digest().equals(digest)).findFirst();
  }

  /** The youngest of those that hold on a day. */
  public Optional<Ruling> rulingOn(LocalDate day) {
    return rulings.stream().filter(one -> !one.day().isAfter(day)).reduce((one, later) -> later);
  }

  /** Whether forecasts may be made on a day. */
  public boolean isOpenOn(LocalDate day) {
    return latest().question().isOpenOn(day) && rulingOn(day).isEmpty();
  }
}
