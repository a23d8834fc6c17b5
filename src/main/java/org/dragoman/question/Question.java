package org.dragoman.question;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A question of what will come, asked so that the record can answer it.
 *
 * @param id a name in small letters, digits and hyphens
 * @param asked forecasts made earlier do not count
 * @param closes the last day for forecasts
 * @param finePrint what else the reader of the question must know; may be empty
 */
public record Question(
    String id, String text, LocalDate asked, LocalDate closes, Matter matter, String finePrint) {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

  public Question {
    if (!ID.matcher(id).matches()) {
      throw new QuestionException(
          "a question's id has 1 to 80 small letters, digits and hyphens, unlike '" + id + "'");
    }
    if (text.isBlank()) {
      throw new QuestionException("the question has no text");
    }
    Window window = matter.window();
    if (window.to().isBefore(asked)) {
      throw new QuestionException(
          "the window " + window + " lies before the day on which it is asked, " + asked);
    }
    if (closes.isBefore(asked) || closes.isAfter(window.to())) {
      throw new QuestionException(
          "it must close between " + asked + " and " + window.to() + ", not on " + closes);
    }
  }

  /** Whether forecasts may be made on a day. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(asked) && !day.isAfter(closes);
  }
}
