package org.dragoman.exchange.ledger;

/** Makes entries of the record out of the rows of one format. */
@FunctionalInterface
interface RowReader {

  /**
   * @throws RowProblem where the row cannot be used; then nothing of it was gathered
   */
  void read(SourceRow row, SourceFile file, Gathering gathering);
}
