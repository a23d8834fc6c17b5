package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes Parquet segments: aside, forced to the disk, then moved into place. */
final class SegmentWriter {

  private static final String OPTIONS = "(FORMAT parquet, COMPRESSION zstd)";

  private final RecordFolder folder;
  private final Database database;

  SegmentWriter(RecordFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /** Rows as JSON objects with the columns of the kind. */
  Segment write(SegmentKind kind, List<ObjectNode> rows, @Nullable Instant recorded)
      throws SQLException, IOException {
    database.execute("CREATE TEMP TABLE IF NOT EXISTS staged(rows VARCHAR)");
    database.execute("DELETE FROM staged");
    String json =
        rows.stream().map(ObjectNode::toString).collect(Collectors.joining(",", "[", "]"));
    try (PreparedStatement insert =
        database.connection().prepareStatement("INSERT INTO staged VALUES (?)")) {
      insert.setString(1, json);
      insert.execute();
    }
    String select =
        "SELECT unnest(r) FROM (SELECT unnest(from_json(rows, '["
            + kind.jsonStructure()
            + "]')) AS r FROM staged)";
    return write(kind, select, recorded);
  }

  /** Rows as a query that gives the columns of the kind. */
  Segment write(SegmentKind kind, String select, @Nullable Instant recorded)
      throws SQLException, IOException {
    Path temporary = Files.createTempFile(folder.incoming(), kind.code(), ".parquet");
    try {
      database.execute("COPY (" + select + ") TO '" + Database.literal(temporary) + "' " + OPTIONS);
      long rows =
          database.count(
              "SELECT num_rows FROM parquet_file_metadata('" + Database.literal(temporary) + "')");
      String hash = Disk.sha256(temporary);
      String path = "segments/" + kind.code() + "-" + name(temporary) + ".parquet";
      Segment segment = new Segment(path, kind, Files.size(temporary), rows, hash, recorded);
      Disk.moveInto(temporary, folder.resolve(segment));
      return segment;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The random part of a temporary file's name keeps names apart. */
  private static String name(Path temporary) {
    return temporary.getFileName().toString().replaceAll("\\D", "");
  }
}
