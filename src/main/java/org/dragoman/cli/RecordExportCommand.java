package org.dragoman.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.exchange.exporting.ClaimExporter;
import org.dragoman.exchange.exporting.ExportFormat;
import org.dragoman.exchange.exporting.Exporters;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.Condition;
import org.dragoman.record.store.DuckRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code record export}: claims in the layouts that others read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write claims as GDELT, ICEWS, POLECAT or PLOVER events, JSON Lines, CSV or Parquet.")
final class RecordExportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "gdelt, icews, polecat, plover, jsonl, csv or parquet.")
  private ExportFormat format = ExportFormat.jsonl;

  @Option(names = "--out", paramLabel = "FILE", description = "Write to a file, not to the screen.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace the file where there is one.")
  private boolean force;

  @Option(names = "--type", paramLabel = "TYPE", description = "Only this type, e.g. CONSULT.")
  private @Nullable String type;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Only what this speaker, publisher or data set says.")
  private @Nullable String source;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Touching this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Touching this day or earlier.")
  private @Nullable LocalDate to;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  RecordExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    Path target = out;
    if (target != null && Files.exists(target) && !force) {
      throw new UsageException(target + " exists; say --force to replace it");
    }
    if (format == ExportFormat.parquet && target == null) {
      throw new UsageException("Parquet is no text; name a file with --out");
    }
    try (DuckRecord record = recordOption.open()) {
      if (target == null) {
        write(record, new PrintWriter(surroundings.out(), false, StandardCharsets.UTF_8));
      } else if (format == ExportFormat.parquet) {
        record.toParquet(query(), target);
      } else {
        writeFile(record, target);
      }
      return ExitCode.FINE;
    } catch (IOException e) {
      throw new UncheckedIOException(target + " cannot be written: " + e.getMessage(), e);
    }
  }

  private ClaimQuery query() {
    ClaimQuery query = known.query();
    if (type != null) {
      String code = type.toUpperCase(Locale.ROOT);
      query = query.where(new Condition.OfType(Set.of(code, type.toLowerCase(Locale.ROOT))));
    }
    if (source != null) {
      query = query.where(new Condition.From(source));
    }
    return from == null && to == null ? query : query.where(new Condition.Within(from, to));
  }

  /** The file is there wholly or not at all. */
  private void writeFile(DuckRecord record, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, "export", ".tmp");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
        write(record, writer);
      }
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void write(DuckRecord record, Writer writer) throws IOException {
    ClaimExporter exporter = Exporters.of(format, lexicon.files());
    if (exporter.header().isPresent()) {
      writer.write(exporter.header().get() + "\n");
    }
    long[] untold = {0};
    record.forEach(
        query(),
        claim -> {
          var lines = exporter.lines(claim);
          untold[0] += lines.isEmpty() ? 1 : 0;
          lines.forEach(line -> write(writer, line + "\n"));
        });
    writer.flush();
    if (untold[0] > 0) {
      surroundings
          .err()
          .println(
              "dragoman: "
                  + untold[0]
                  + " claims are no events to this format (relations, red lines, what is merely"
                  + " possible, denied or undated) and were left out");
    }
  }

  private static void write(Writer writer, String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
