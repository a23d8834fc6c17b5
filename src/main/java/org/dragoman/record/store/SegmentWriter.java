package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes Parquet segments: aside, forced to the disk, then moved into place. */
final class SegmentWriter {

  private static final String OPTIONS = "(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)";

  private final RecordFolder folder;
  private final Database database;

  SegmentWriter(RecordFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /** Rows as JSON objects with the columns of the kind. */
  Segment write(SegmentKind kind, List<ObjectNode> rows, @Nullable Instant recorded)
      throws SQLException, IOException {
    String json =
        rows.stream().map(ObjectNode::toString).collect(Collectors.joining(",", "[", "]"));
    String select =
        "SELECT unnest(r) FROM (SELECT unnest(from_json(?, '["
            + kind.jsonStructure()
            + "]')) AS r)";
    return write(kind, select, List.of(json), recorded);
  }

  /** Rows as a query that gives the columns of the kind. */
  Segment write(SegmentKind kind, String select, @Nullable Instant recorded)
      throws SQLException, IOException {
    return write(kind, select, List.of(), recorded);
  }

  private Segment write(
      SegmentKind kind, String select, List<Object> parameters, @Nullable Instant recorded)
      throws SQLException, IOException {
    Path temporary = Files.createTempFile(folder.incoming(), kind.code(), ".parquet");
    try {
      long rows =
          database.update(
              "COPY (" + select + ") TO '" + Database.literal(temporary) + "' " + OPTIONS,
              parameters);
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
