package org.dragoman.cli;

/** The command was asked for something that cannot be; the message says what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
