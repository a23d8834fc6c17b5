package org.dragoman.exchange.exporting;

import org.dragoman.lexicon.LexiconFiles;

/** The exporter of a format that is written line by line. */
public final class Exporters {

  private Exporters() {}

  /**
   * @throws IllegalArgumentException for Parquet, which is not made of lines
   */
  public static ClaimExporter of(ExportFormat format, LexiconFiles files) {
    return switch (format) {
      case gdelt -> new GdeltExporter(new Codings(files));
      case icews -> new IcewsExporter(new Codings(files));
      case polecat -> new PolecatExporter(new Codings(files));
      case plover -> new JsonExporter(true);
      case jsonl -> new JsonExporter(false);
      case csv -> new CsvExporter();
      case parquet -> throw new IllegalArgumentException("Parquet is not made of lines");
    };
  }
}
