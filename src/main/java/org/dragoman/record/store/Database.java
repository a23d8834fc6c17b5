package org.dragoman.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB in memory that may touch the record's folder and nothing else: no extensions from
 * elsewhere, no other files, no change of these settings.
 */
final class Database implements AutoCloseable {

  private static final String MEMORY = "1500MB";

  private final Path root;
  private @Nullable Connection connection;

  Database(Path root) {
    this.root = root;
  }

  /** Makes something of one row of an answer. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Takes one row of an answer. */
  @FunctionalInterface
  interface EachRow {
    void take(ResultSet row) throws SQLException;
  }

  /** The connection; opened when first needed. */
  synchronized Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = open();
      harden(open);
      connection = open;
    }
    return open;
  }

  private static Connection open() throws SQLException {
    try {
      return DriverManager.getConnection("jdbc:duckdb:", new Properties());
    } catch (LinkageError e) {
      throw new SQLException("DuckDB's native library cannot be loaded: " + rootCause(e), e);
    }
  }

  private static String rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private void harden(Connection open) throws SQLException {
    Path spill = root.resolve("incoming").resolve("spill");
    try (Statement statement = open.createStatement()) {
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET autoload_known_extensions = false");
      statement.execute("SET memory_limit = '" + MEMORY + "'");
      statement.execute("SET temp_directory = '" + literal(spill) + "'");
      statement.execute("SET allowed_directories = ['" + literal(root) + "/']");
      statement.execute("SET enable_external_access = false");
      statement.execute("SET enable_progress_bar = false");
      statement.execute("SET lock_configuration = true");
    }
  }

  /** A path or text inside single quotes. */
  static String literal(Object text) {
    return text.toString().replace("'", "''");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  <T> List<T> list(String sql, List<?> parameters, Row<T> row) throws SQLException {
    List<T> rows = new ArrayList<>();
    each(sql, parameters, answer -> rows.add(row.of(answer)));
    return rows;
  }

  /** Does something to rows; returns how many it was. */
  long update(String sql, List<?> parameters) throws SQLException {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeLargeUpdate();
    }
  }

  /** Hands over an answer row by row. */
  void each(String sql, List<?> parameters, EachRow action) throws SQLException {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          action.take(answer);
        }
      }
    }
  }

  private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }

  long count(String sql) throws SQLException {
    return list(sql, List.of(), row -> row.getLong(1)).get(0);
  }

  @Override
  public synchronized void close() {
    try {
      if (connection != null) {
        connection.close();
      }
      Files.deleteIfExists(root.resolve("incoming").resolve("spill"));
    } catch (SQLException | IOException e) {
      // nothing is kept in it
    }
  }
}
