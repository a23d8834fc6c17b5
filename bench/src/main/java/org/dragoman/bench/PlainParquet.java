package org.dragoman.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB's own way from a file of tab-separated rows to Parquet, as a yardstick for imports. */
public final class PlainParquet {

  private PlainParquet() {}

  public static void main(String... arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '1500MB'");
      statement.execute(
          "COPY (SELECT * FROM read_csv('"
              + arguments[0]
              + "', delim = '\t', header = false, quote = '', escape = '', all_varchar = true)) TO '"
              + arguments[1]
              + "' (FORMAT parquet, COMPRESSION zstd)");
    }
  }
}
