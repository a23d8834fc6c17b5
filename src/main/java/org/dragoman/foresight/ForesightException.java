package org.dragoman.foresight;

/** Something asked of the engine cannot be; the message says what and why. */
public final class ForesightException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ForesightException(String message) {
    super(message);
  }
}
