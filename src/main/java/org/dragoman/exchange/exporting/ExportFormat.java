package org.dragoman.exchange.exporting;

/** The layouts that claims can be exported to; the names are what {@code --as} takes. */
public enum ExportFormat {
  /** GDELT 2 events: 61 columns, no header. */
  gdelt,
  /** ICEWS events: 20 columns with a header. */
  icews,
  /** POLECAT events: 40 columns with a header. */
  polecat,
  /** Strict PLOVER events as JSON Lines. */
  plover,
  /** Claims as JSON Lines, all fields. */
  jsonl,
  /** Claims as CSV, a column a field. */
  csv,
  /** Claims as Parquet. */
  parquet
}
