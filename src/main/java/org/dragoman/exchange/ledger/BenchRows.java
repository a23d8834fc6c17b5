package org.dragoman.exchange.ledger;

import java.time.LocalDate;

/** What the files of ForecastBench have in common. */
final class BenchRows {

  private BenchRows() {}

  /** Two questions asked as one have two ids, and directions. */
  static void refuseCombination(SourceRow row) {
    if (row.node("id").isArray()
        || row.node("combination_of").isArray()
        || row.node("direction").isArray()) {
      throw new RowProblem("a combination of questions");
    }
  }

  /** The day until which forecasts were taken. */
  static LocalDate due(SourceFile file) {
    SourceRow head = file.head();
    return head.findDay("forecast_due_date")
        .or(() -> head.findDay("forecast_date"))
        .orElseThrow(() -> new RowProblem("no forecast_due_date at the head of the file"));
  }

  /**
   * The id of the question that a row is about: that of its resolution date where there is one,
   * else that of the market.
   */
  static String question(SourceRow row, SourceFile file, Gathering gathering) {
    String source = row.get("source");
    String id = row.get("id");
    return row.findDay("resolution_date")
        .map(date -> QuestionIds.bench(source, id, due(file), date))
        .filter(gathering::knows)
        .orElse(QuestionIds.bench(source, id));
  }
}
