package org.dragoman.exchange.ledger;

/** Makes entries of the record out of the rows of one format. */
@FunctionalInterface
interface RowReader {

  /**
   * @throws RowProblem naming what cannot be used: the whole row, or the price of a question that
   *     is sound without it
   */
  void read(SourceRow row, SourceFile file, Gathering gathering);
}
