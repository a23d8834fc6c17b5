package org.dragoman.exchange.importing;

/** A file cannot be imported at all; nothing of it was. The message says what to do. */
public final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ImportException(String message) {
    super(message);
  }
}
