package org.dragoman.exchange.ledger;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A file that the ledger is written to. */
public record LedgerTarget(Path file, Format format) {

  /** Named as its files end. */
  public enum Format {
    csv,
    json,
    jsonl,
    parquet
  }

  /** Empty where the ending says no format. */
  public static Optional<LedgerTarget> find(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(format -> name.endsWith("." + format))
        .findFirst()
        .map(format -> new LedgerTarget(file, format));
  }

  /** Where it stands. */
  public Path folder() {
    return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("/"));
  }
}
