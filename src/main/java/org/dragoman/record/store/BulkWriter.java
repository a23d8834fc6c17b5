package org.dragoman.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds rows by the million, as queries over files in {@link #incoming}: in constant memory, each
 * batch in one commit, and each batch only once.
 */
public final class BulkWriter {

  private static final String CLAIM_COLUMNS =
      SegmentKind.CLAIM.columnNames().stream()
          .filter(column -> !column.equals("id") && !column.equals("recorded"))
          .map(column -> "\"" + column + "\"")
          .collect(Collectors.joining(", "));

  private final Committer committer;
  private final Set<Segment> seen = new HashSet<>();

  BulkWriter(Committer committer) {
    this.committer = committer;
  }

  /**
   * What became of the rows of a batch.
   *
   * @param repeated rows that say what another row of the batch says
   * @param held rows that the record held already
   */
  public record Added(long given, long repeated, long held, long added) {}

  /** The only folder whose files the connection may read. */
  public Path incoming() {
    return committer.locked(
        state -> {
          return committer.folder().incoming();
        });
  }

  public Connection connection() throws SQLException {
    return committer.database().connection();
  }

  /** Whether a batch was committed already, by whomever. */
  public boolean holds(String batch) {
    return committer.state().batches().contains(batch);
  }

  /**
   * Commits the claims that a query gives.
   *
   * @param batch names what is added; a batch that the record holds is not added again
   * @param select all columns of a claim but {@code id} and {@code recorded}
   */
  public Added claims(String batch, String select) {
    try {
      List<Segment> given =
          write(
              SegmentKind.CLAIM,
              "SELECT "
                  + ClaimIdSql.EXPRESSION
                  + " AS id, "
                  + CLAIM_COLUMNS
                  + ", CAST(NULL AS TIMESTAMP) AS recorded FROM ("
                  + select
                  + ")");
      return addNew(batch, given.get(0));
    } catch (SQLException e) {
      throw Trouble.with(committer.folder().root(), e);
    }
  }

  /** Commits what was written, or what is new of it. */
  private Added addNew(String batch, Segment given) throws SQLException {
    Database database = committer.database();
    String rows = "read_parquet('" + Database.literal(committer.folder().resolve(given)) + "')";
    long distinct = database.count("SELECT count(DISTINCT hash(id)) FROM " + rows);
    while (true) {
      learn(committer.state());
      long held =
          database.count(
              "SELECT count(DISTINCT hash(id)) FROM "
                  + rows
                  + " r SEMI JOIN known ON hash(r.id) = known.h");
      boolean allNew = held == 0 && distinct == given.rows();
      List<Segment> added = allNew ? List.of(given) : distinct == held ? List.of() : fresh(rows);
      boolean committed = commit(batch, added, SegmentKind.CLAIM);
      if (!committed && !allNew) {
        discard(added);
      } else if (committed) {
        database.execute("INSERT INTO known SELECT DISTINCT hash(id) FROM " + rows);
        if (!allNew) {
          discard(List.of(given));
        }
        return new Added(given.rows(), given.rows() - distinct, held, distinct - held);
      }
    }
  }

  private List<Segment> fresh(String rows) throws SQLException {
    return write(
        SegmentKind.CLAIM,
        "SELECT DISTINCT ON (id) r.* FROM " + rows + " r ANTI JOIN known ON hash(r.id) = known.h");
  }

  /** Commits the mentions that a query gives, all columns but {@code recorded}. */
  public Added mentions(String batch, String select) {
    try {
      String shaped = "SELECT *, CAST(NULL AS TIMESTAMP) AS recorded FROM (" + select + ")";
      List<Segment> added = write(SegmentKind.MENTION, shaped);
      commit(batch, added, SegmentKind.MENTION);
      long rows = added.stream().mapToLong(Segment::rows).sum();
      return new Added(rows, 0, 0, rows);
    } catch (SQLException e) {
      throw Trouble.with(committer.folder().root(), e);
    }
  }

  private List<Segment> write(SegmentKind kind, String select) throws SQLException {
    try {
      Files.createDirectories(committer.folder().incoming());
      return List.of(committer.writer().write(kind, select, null));
    } catch (IOException e) {
      throw Trouble.with(committer.folder().root(), e);
    }
  }

  /** False where others added claims in between: what is new must be found out again. */
  private boolean commit(String batch, List<Segment> written, SegmentKind kind) {
    return committer.locked(
        state -> {
          if (state.batches().contains(batch)) {
            discard(written);
            return true;
          }
          if (kind == SegmentKind.CLAIM && !seen.containsAll(state.live(kind))) {
            return false;
          }
          Instant now = committer.now(state);
          List<Segment> added = new ArrayList<>();
          written.forEach(segment -> added.add(recordedAt(segment, now)));
          committer.append(now, batch, added, List.of());
          seen.addAll(added);
          return true;
        });
  }

  /** Takes away what was written in vain. */
  private void discard(List<Segment> written) {
    try {
      for (Segment segment : written) {
        Files.deleteIfExists(committer.folder().resolve(segment));
      }
    } catch (IOException e) {
      throw Trouble.with(committer.folder().segments(), e);
    }
  }

  private static Segment recordedAt(Segment segment, Instant now) {
    return new Segment(
        segment.path(), segment.kind(), segment.bytes(), segment.rows(), segment.sha256(), now);
  }

  /** Takes in the ids of segments that were not looked at yet. */
  private void learn(LogState state) throws SQLException {
    Database database = committer.database();
    database.execute("CREATE TEMP TABLE IF NOT EXISTS known(h UBIGINT)");
    Segments segments = new Segments(committer.folder(), state);
    Set<Segment> unseen = new HashSet<>(state.live(SegmentKind.CLAIM));
    unseen.removeAll(seen);
    if (!unseen.isEmpty()) {
      database.execute(
          "INSERT INTO known SELECT hash(id) FROM "
              + segments.relation(SegmentKind.CLAIM, unseen::contains));
      seen.addAll(unseen);
    }
  }
}
