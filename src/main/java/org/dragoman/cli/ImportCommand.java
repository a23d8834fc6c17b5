package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.exchange.importing.ImportFormat;
import org.dragoman.exchange.importing.ImportReport;
import org.dragoman.exchange.importing.Importer;
import org.dragoman.lexicon.code.CodeTables;
import org.dragoman.record.store.DuckRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: files of the field into the record. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Import data sets (GDELT, ICEWS, POLECAT, Phoenix, ATOP, COW, PLOVER) into the record.")
final class ImportCommand implements Callable<Integer> {

  /** How the report is printed. */
  enum Format {
    table,
    jsonl
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, also .gz or .zip.")
  private List<Path> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "gdelt, gdelt-mentions, icews, polecat, phoenix, atop, cow-alliances or plover; without it"
              + " the layout is recognised.")
  private @Nullable String as;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "When the data set was published, where its rows do not say (ATOP, COW).")
  private @Nullable LocalDate published;

  @Option(names = "--format", defaultValue = "table", description = "table (default) or jsonl.")
  private Format format = Format.table;

  @Mixin private final RecordOption record;

  @Mixin private final LexiconOption lexicon;

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.record = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    ImportFormat expected = expected();
    for (Path file : files) {
      Importer.recognise(file, expected);
    }
    boolean rejected = false;
    try (DuckRecord open = record.open()) {
      Importer importer = new Importer(open.bulk(), CodeTables.load(lexicon.files()), published);
      for (Path file : files) {
        ImportReport report = importFile(importer, file, expected);
        surroundings.out().print(format == Format.table ? table(report) : json(report) + "\n");
        rejected |= report.hasRejections();
      }
    }
    return rejected ? ExitCode.SOME_INPUT_REJECTED : ExitCode.FINE;
  }

  private ImportReport importFile(Importer importer, Path file, @Nullable ImportFormat expected) {
    try (ProgressLine progress =
        ProgressLine.ofMebibytes(surroundings.err(), "Importing", size(file) >> 20)) {
      return importer.importFile(file, expected, bytes -> progress.stepTo((int) (bytes >> 20)));
    }
  }

  /** Bytes of the rows in it; −1 where that is not known. */
  private static long size(Path file) {
    try {
      return Importer.isPacked(file) ? -1L << 20 : Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private @Nullable ImportFormat expected() {
    return as == null
        ? null
        : ImportFormat.find(as)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--as takes gdelt, gdelt-mentions, icews, polecat, phoenix, atop,"
                            + " cow-alliances or plover, not '"
                            + as
                            + "'"));
  }

  private static String table(ImportReport report) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s%n".formatted(report.file(), report.format().description()));
    line(text, report.rows(), "rows");
    new TreeMap<>(report.noted()).forEach((what, count) -> line(text, count, what));
    line(text, report.added(), what(report) + " added");
    if (report.held() > 0) {
      line(text, report.held(), what(report) + " known already");
    }
    new TreeMap<>(report.folded())
        .forEach((why, count) -> line(text, count, "rows folded: " + why));
    new TreeMap<>(report.passedOver())
        .forEach((why, count) -> line(text, count, "rows passed over: " + why));
    new TreeMap<>(report.rejected())
        .forEach(
            (why, rejection) ->
                line(
                    text,
                    rejection.count(),
                    "rows rejected: " + why + " (line " + lines(rejection) + ")"));
    return text.toString();
  }

  private static String what(ImportReport report) {
    return report.format() == ImportFormat.GDELT_MENTIONS ? "mentions" : "claims";
  }

  private static void line(StringBuilder text, long count, String what) {
    text.append(String.format(java.util.Locale.ROOT, "%,11d %s%n", count, what));
  }

  private static String lines(ImportReport.Rejection rejection) {
    return rejection.lines().stream().map(String::valueOf).collect(Collectors.joining(", "))
        + (rejection.count() > rejection.lines().size() ? ", …" : "");
  }

  private static ObjectNode json(ImportReport report) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("file", report.file())
        .put("format", report.format().code())
        .put("rows", report.rows())
        .put("added", report.added())
        .put("known", report.held());
    put(json.putObject("noted"), report.noted());
    put(json.putObject("folded"), report.folded());
    put(json.putObject("passed_over"), report.passedOver());
    ObjectNode rejected = json.putObject("rejected");
    new TreeMap<>(report.rejected())
        .forEach(
            (why, rejection) -> {
              ObjectNode one = rejected.putObject(why).put("count", rejection.count());
              rejection.lines().forEach(one.putArray("lines")::add);
            });
    return json;
  }

  private static void put(ObjectNode json, Map<String, Long> counts) {
    new TreeMap<>(counts).forEach(json::put);
  }
}
