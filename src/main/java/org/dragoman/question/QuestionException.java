package org.dragoman.question;

/** A question, a forecast or a list of aliases that cannot be used; the message says why. */
public final class QuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public QuestionException(String message) {
    super(message);
  }
}
