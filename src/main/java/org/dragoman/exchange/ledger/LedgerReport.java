package org.dragoman.exchange.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows of a file.
 *
 * @param rows rows or objects of the file
 * @param passedOver rows that are sound but add nothing, by why
 * @param rejected places of rows that cannot be used, by why
 */
public record LedgerReport(
    String file,
    LedgerFormat format,
    long rows,
    Tally questions,
    Tally forecasts,
    Tally rulings,
    Map<String, Long> passedOver,
    Map<String, List<Long>> rejected) {

  /**
   * @param added that are new in the record
   * @param known that it held already
   */
  public record Tally(long added, long known) {}

  public LedgerReport {
    passedOver = Collections.unmodifiableMap(new TreeMap<>(passedOver));
    rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
  }

  public boolean hasRejections() {
    return !rejected.isEmpty();
  }
}
