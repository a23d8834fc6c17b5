package org.dragoman.exchange.ledger;

/** A row cannot be used; the message says why in words that fit all rows of the same ill. */
final class RowProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RowProblem(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
