package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers that are too large to be held, by way of a file. */
final class Extract {

  private final RecordFolder folder;
  private final Database database;

  Extract(RecordFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /** Takes one line of an answer. */
  @FunctionalInterface
  interface Line {
    void take(String line) throws SQLException;
  }

  /** Hands over an answer of JSON objects line by line. */
  void eachLine(String select, List<?> parameters, Line line) throws SQLException {
    Path file = temporary(".jsonl");
    try {
      copy(select, parameters, file, "FORMAT json");
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        @Nullable String next;
        while ((next = lines.readLine()) != null) {
          line.take(next);
        }
      }
    } catch (IOException e) {
      throw Trouble.with(file, e);
    } finally {
      delete(file);
    }
  }

  /** Writes an answer as Parquet; the target is there wholly or not at all. */
  void toParquet(String select, List<?> parameters, Path target) throws SQLException {
    Path file = temporary(".parquet");
    try {
      copy(select, parameters, file, "FORMAT parquet, COMPRESSION zstd");
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Trouble.with(target, e);
    } finally {
      delete(file);
    }
  }

  /** Writes rows, each with a value for every column, as Parquet. */
  void toParquet(Map<String, String> columns, List<ObjectNode> rows, Path target)
      throws SQLException {
    ObjectNode structure = JsonNodeFactory.instance.objectNode();
    columns.forEach(structure::put);
    String select =
        "SELECT unnest(r) FROM (SELECT unnest(from_json(?, '["
            + Database.literal(structure)
            + "]')) AS r)";
    String json =
        rows.stream().map(ObjectNode::toString).collect(Collectors.joining(",", "[", "]"));
    toParquet(select, List.of(json), target);
  }

  private void copy(String select, List<?> parameters, Path file, String options)
      throws SQLException {
    String sql = "COPY (" + select + ") TO '" + Database.literal(file) + "' (" + options + ")";
    database.update(sql, parameters);
  }

  private Path temporary(String suffix) {
    try {
      Files.createDirectories(folder.incoming());
      return Files.createTempFile(folder.incoming(), "extract", suffix);
    } catch (IOException e) {
      throw Trouble.with(folder.incoming(), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // left for the clean-up of the record
    }
  }
}
