package org.dragoman.evaluation;

/** A file cannot be used for measuring; the message names the file, the line and what to do. */
public final class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }
}
