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

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  public Question {
    if (!ID.matcher(id).matches()) {
      throw new QuestionException(
          "a question's id has 1 to 80 small letters, digits and hyphens, unlike '" + id + "'");
    }
    if (text.isBlank()) {
      throw new QuestionException("the question has no text");
    }
    checkPlain("its text", text);
    checkPlain("its fine print", finePrint);
    matter.outcomes().names().forEach(name -> checkPlain("the name of a step", name));
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

  /**
   * Whether a text can be shown on any terminal as it is.
   *
   * @throws QuestionException naming what holds characters that steer a terminal or hide others
   */
  public static void checkPlain(String what, String text) {
    if (STEERING.matcher(text).find()) {
      throw new QuestionException(what + " holds characters that cannot be shown");
    }
  }

  /** Whether forecasts may be made on a day. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(asked) && !day.isAfter(closes);
  }
}
