package org.dragoman.exchange.ledger;

/**
 * A file cannot be imported at all, and nothing of it was; the message says why, without its name.
 */
public final class LedgerFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LedgerFileException(String message) {
    super(message);
  }

  public String why() {
    return String.valueOf(getMessage());
  }
}
