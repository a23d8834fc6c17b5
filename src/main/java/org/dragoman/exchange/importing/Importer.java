package org.dragoman.exchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.exchange.importing.ImportReport.Rejection;
import org.dragoman.lexicon.code.CodeTables;
import org.dragoman.record.store.BulkWriter;
import org.jspecify.annotations.Nullable;

/**
 * Imports files into a record, a chunk at a time. What was imported once is passed over, so that an
 * interrupted import goes on where it stopped when it is started again.
 */
public final class Importer {

  /** Part of the name of a batch: rows are read anew where their meaning has changed. */
  private static final String VERSION = "1";

  private static final long CHUNK_BYTES = 96 << 20;

  private final BulkWriter writer;
  private final @Nullable LocalDate published;
  private final CodeTables tables;
  private final long chunkBytes;
  private boolean prepared;

  /**
   * @param published publication date of data sets whose rows bear none; null leaves them undated
   */
  public Importer(BulkWriter writer, CodeTables tables, @Nullable LocalDate published) {
    this(writer, tables, published, CHUNK_BYTES);
  }

  Importer(BulkWriter writer, CodeTables tables, @Nullable LocalDate published, long chunkBytes) {
    this.writer = writer;
    this.tables = tables;
    this.published = published;
    this.chunkBytes = chunkBytes;
  }

  /** Told how far into the file, in bytes once unpacked, an import has come. */
  @FunctionalInterface
  public interface Progress {
    void read(long bytes);
  }

  /** Whether a file must be unpacked, so that its rows have more bytes than it has. */
  public static boolean isPacked(Path path) throws IOException {
    return ImportFile.of(path).isPacked();
  }

  /** The layout of a file, by its first lines. */
  public static ImportFormat recognise(Path path, @Nullable ImportFormat expected) {
    ImportFile file = ImportFile.of(path);
    try {
      List<String> head = file.head();
      if (head.isEmpty()) {
        throw new ImportException(path + " is empty");
      }
      ImportFormat found =
          Recogniser.find(head)
              .orElseThrow(
                  () ->
                      new ImportException(
                          path
                              + " has none of the layouts known here ("
                              + known()
                              + "); its first line has "
                              + head.get(0).split("\t", -1).length
                              + " columns by tabs and "
                              + head.get(0).split(",", -1).length
                              + " by commas"));
      if (expected != null && expected != found) {
        throw new ImportException(
            path
                + " does not look like "
                + expected.description()
                + "; it looks like "
                + found.description()
                + ". Leave --as out, or say --as "
                + found.code());
      }
      return found;
    } catch (IOException e) {
      throw new ImportException(path + " cannot be read: " + e.getMessage());
    }
  }

  private static String known() {
    return java.util.Arrays.stream(ImportFormat.values())
        .map(ImportFormat::code)
        .collect(Collectors.joining(", "));
  }

  /**
   * @throws ImportException where the file has none of the layouts, or another than expected
   */
  public ImportReport importFile(Path path, @Nullable ImportFormat expected, Progress progress) {
    ImportFormat format = recognise(path, expected);
    ImportFile file = new ImportFile(path);
    Total total = new Total(ImportReport.nothing(path.toString(), format));
    try (InputStream in = file.open();
        ChunkQueue queue =
            new ChunkQueue(
                chunk -> total.add(importChunk(chunk, format, layoutOf(format, file), path)));
        ChunkWriter chunks = new ChunkWriter(writer.incoming(), chunkBytes, queue, progress)) {
      read(format, file, in, chunks);
      queue.finish();
      return total.with(chunks);
    } catch (IOException e) {
      throw new ImportException(path + " cannot be read to its end: " + e.getMessage());
    }
  }

  /** Adds up the reports of chunks. */
  private static final class Total {
    private ImportReport sum;

    Total(ImportReport start) {
      sum = start;
    }

    void add(ImportReport more) {
      sum = sum.and(more);
    }

    ImportReport with(ChunkWriter chunks) {
      ImportReport lines =
          new ImportReport(
              sum.file(),
              sum.format(),
              chunks.allRows(),
              0,
              0,
              Map.of(),
              Map.of(),
              chunks.rejected(),
              chunks.noted());
      return sum.and(lines);
    }
  }

  private static void read(ImportFormat format, ImportFile file, InputStream in, ChunkWriter chunks)
      throws IOException {
    String first = file.head().get(0);
    switch (format) {
      case GDELT -> gdelt(first, in, chunks);
      case PHOENIX -> tabs(PhoenixLayout.COLUMNS.size(), chunks).read(in);
      case ICEWS -> byHeader(first, "\t", IcewsLayout.COLUMNS, in, chunks);
      case POLECAT -> byHeader(first, "\t", PolecatLayout.COLUMNS, in, chunks);
      case GDELT_MENTIONS -> {
        if (first.contains("\t")) {
          tabs(MentionColumns.WIDTH, chunks).read(in);
        } else {
          byHeader(first, ",", MentionColumns.COLUMNS, in, chunks);
        }
      }
      case ATOP, COW_ALLIANCES ->
          byHeader(first, ",", layoutOf(format, file).columns(), in, chunks);
      case PLOVER -> new JsonSource(PloverLayout.FIELDS, chunks).read(in);
    }
  }

  private static void gdelt(String first, InputStream in, ChunkWriter chunks) throws IOException {
    int width = first.split("\t", -1).length;
    if (width == 57 || width == 58) {
      throw new ImportException(
          "this looks like GDELT 1 ("
              + width
              + " columns); only GDELT 2 events (61 columns) are imported");
    }
    int[] wanted =
        GdeltLayout.layout().columns().stream()
            .mapToInt(column -> java.util.Objects.requireNonNull(GdeltLayout.POSITIONS.get(column)))
            .toArray();
    new TabSource(wanted, GdeltLayout.WIDTH, false, chunks).read(in);
  }

  private static TabSource tabs(int width, ChunkWriter chunks) {
    return new TabSource(IntStream.range(0, width).toArray(), width, false, chunks);
  }

  private static void byHeader(
      String header, String separator, List<String> columns, InputStream in, ChunkWriter chunks)
      throws IOException {
    List<String> names =
        new ArrayList<>(
            Recogniser.fields(header, separator).stream().map(RowLayout::named).toList());
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    List<String> missing =
        columns.stream().filter(column -> !names.contains(column)).limit(columns.size()).toList();
    if (missing.size() > columns.size() / 2) {
      throw new ImportException("the header lacks the columns " + String.join(", ", missing));
    }
    int[] wanted = columns.stream().mapToInt(names::indexOf).toArray();
    if (separator.equals("\t")) {
      int width = java.util.Arrays.stream(wanted).max().orElse(0) + 1;
      new TabSource(wanted, width, true, chunks).read(in);
    } else {
      new CsvSource(wanted, names.size(), chunks).read(in);
    }
  }

  private static RowLayout layoutOf(ImportFormat format, ImportFile file) {
    return switch (format) {
      case GDELT -> GdeltLayout.layout();
      case ICEWS -> IcewsLayout.layout();
      case POLECAT -> PolecatLayout.layout();
      case PHOENIX -> PhoenixLayout.layout();
      case PLOVER -> PloverLayout.layout();
      case ATOP ->
          headerOf(file).contains("mem1")
              ? AllianceLayouts.atopAlliances()
              : AllianceLayouts.atopMembers();
      case COW_ALLIANCES ->
          headerOf(file).contains("ccode1")
              ? AllianceLayouts.cowDyads()
              : AllianceLayouts.cowMembers();
      case GDELT_MENTIONS -> mentions();
    };
  }

  private static RowLayout mentions() {
    return new RowLayout(
        ImportFormat.GDELT_MENTIONS,
        "GDELT mentions",
        MentionColumns.COLUMNS,
        List.of(""),
        "SELECT * FROM chunk",
        MentionColumns.REJECT,
        "CAST(NULL AS VARCHAR)",
        null,
        "",
        List.of(),
        List.of());
  }

  private static List<String> headerOf(ImportFile file) {
    try {
      return Recogniser.fields(file.head().get(0), ",").stream().map(RowLayout::named).toList();
    } catch (IOException e) {
      throw new ImportException(file.path() + " cannot be read: " + e.getMessage());
    }
  }

  private ImportReport importChunk(Chunk chunk, ImportFormat format, RowLayout layout, Path path) {
    String batch =
        String.join(
            ":", "import", format.code(), VERSION, String.valueOf(published), chunk.sha256());
    boolean known = writer.holds(batch);
    try {
      prepare();
      load(chunk, layout);
      Map<String, Rejection> rejected = rejections();
      long folded = fold(layout);
      Map<String, Long> passed = passedOver();
      Map<String, Long> notes = notes(layout);
      BulkWriter.Added added = known ? alreadyHeld(layout) : add(batch, layout);
      Map<String, Long> foldedBy = new LinkedHashMap<>();
      if (folded > 0) {
        foldedBy.put(layout.foldedAs(), folded);
      }
      return new ImportReport(
          path.toString(),
          format,
          0,
          added.added(),
          added.held(),
          foldedBy,
          passed,
          rejected,
          notes);
    } catch (SQLException e) {
      throw new ImportException(path + " cannot be imported: " + e.getMessage());
    }
  }

  private void prepare() throws SQLException {
    if (!prepared) {
      CodeRelations.create(writer.connection(), tables);
      prepared = true;
    }
  }

  private void load(Chunk chunk, RowLayout layout) throws SQLException {
    String columns =
        layout.columns().stream()
            .map(column -> "'" + column + "': 'VARCHAR'")
            .collect(Collectors.joining(", ", "{'line': 'BIGINT', ", "}"));
    String unknown =
        layout.unknown().stream()
            .map(text -> "'" + text + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    execute(
        "CREATE OR REPLACE TEMP VIEW chunk AS SELECT * FROM read_csv('"
            + chunk.file().toString().replace("'", "''")
            + "', delim = '\t', quote = '', escape = '', header = false, auto_detect = false,"
            + " columns = "
            + columns
            + ", nullstr = "
            + unknown
            + ")");
    execute(
        "CREATE OR REPLACE TEMP VIEW derived AS SELECT *, "
            + layout.reject()
            + " AS reject, "
            + layout.pass()
            + " AS pass FROM ("
            + layout.derived()
            + ")");
    judge(layout);
  }

  /** Makes {@code judged}: what becomes of each row. Rows are read again rather than kept whole. */
  private void judge(RowLayout layout) throws SQLException {
    String fold = layout.fold();
    StringBuilder columns = new StringBuilder("line, reject, pass, ");
    columns.append(fold == null ? "line" : "hash(" + fold + ")").append(" AS fold");
    for (int i = 0; i < layout.notes().size(); i++) {
      String value = layout.notes().get(i).value();
      columns.append(
          ", CASE WHEN (%s) IS NOT NULL THEN hash(%s) END AS note%d".formatted(value, value, i));
    }
    execute("CREATE OR REPLACE TEMP TABLE judged AS SELECT " + columns + " FROM derived");
  }

  private Map<String, Rejection> rejections() throws SQLException {
    Map<String, Rejection> rejections = new LinkedHashMap<>();
    try (Statement statement = connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT reject, count(*), array_to_string(list(line ORDER BY line)[:5], ',')"
                    + " FROM judged WHERE reject IS NOT NULL GROUP BY reject ORDER BY reject")) {
      while (rows.next()) {
        List<Long> lines =
            java.util.Arrays.stream(rows.getString(3).split(",")).map(Long::valueOf).toList();
        rejections.put(rows.getString(1), new Rejection(rows.getLong(2), lines));
      }
    }
    return rejections;
  }

  private Map<String, Long> passedOver() throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Statement statement = connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT pass, count(*) FROM single WHERE reject IS NULL AND pass IS NOT NULL GROUP BY 1 ORDER BY 1")) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }

  /** Makes {@code checked}, the sound rows without those that say the same; returns how many do. */
  private long fold(RowLayout layout) throws SQLException {
    long folded = layout.fold() == null ? 0 : findFirst();
    String once = folded == 0 ? "" : " SEMI JOIN first USING (line)";
    execute("CREATE OR REPLACE TEMP VIEW single AS SELECT * FROM judged" + once);
    execute(
        "CREATE OR REPLACE TEMP VIEW checked AS SELECT * FROM derived"
            + once
            + " WHERE reject IS NULL AND pass IS NULL");
    return folded;
  }

  private long findFirst() throws SQLException {
    execute(
        "CREATE OR REPLACE TEMP TABLE first AS SELECT min(line) AS line, count(*) AS rows"
            + " FROM judged WHERE reject IS NULL GROUP BY fold");
    return number("SELECT coalesce(sum(rows) - count(*), 0) FROM first");
  }

  private Map<String, Long> notes(RowLayout layout) throws SQLException {
    Map<String, Long> notes = new LinkedHashMap<>();
    for (int i = 0; i < layout.notes().size(); i++) {
      RowLayout.Note note = layout.notes().get(i);
      String values = (note.distinct() ? "DISTINCT " : "") + "note" + i;
      notes.put(note.name(), number("SELECT count(" + values + ") FROM judged"));
    }
    return notes;
  }

  private BulkWriter.Added add(String batch, RowLayout layout) {
    return layout.format() == ImportFormat.GDELT_MENTIONS
        ? writer.mentions(batch, MentionColumns.SELECT + " WHERE reject IS NULL")
        : writer.claims(batch, claims(layout));
  }

  private BulkWriter.Added alreadyHeld(RowLayout layout) throws SQLException {
    long held =
        layout.format() == ImportFormat.GDELT_MENTIONS
            ? number("SELECT count(*) FROM checked")
            : number("SELECT count(*) FROM (" + claims(layout) + ")");
    return new BulkWriter.Added(held, 0, held, 0);
  }

  private String claims(RowLayout layout) {
    return layout.claims().stream()
        .map(claim -> published == null ? claim : claim.published(published))
        .map(ClaimSelect::sql)
        .collect(Collectors.joining(" UNION ALL "));
  }

  private Connection connection() throws SQLException {
    return writer.connection();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
