package org.dragoman.exchange.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.code.CameoAct;
import org.dragoman.lexicon.code.CodeTables;
import org.dragoman.lexicon.code.DataRelease;

/** The code tables as temporary tables of a connection. */
final class CodeRelations {

  private CodeRelations() {}

  static void create(Connection connection, CodeTables tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE cameo(code VARCHAR, type VARCHAR, mode VARCHAR, score DOUBLE)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO cameo VALUES (?, ?, ?, ?)")) {
      for (CameoAct act : tables.cameo().values()) {
        insert.setString(1, act.code());
        insert.setString(2, act.type() == null ? null : act.type().name());
        insert.setString(3, act.mode());
        insert.setObject(4, act.goldstein());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    create(connection, "actor_names", tables.names());
    create(connection, "cameo_countries", tables.cameoCountries());
    create(connection, "cameo_groups", tables.cameoGroups());
    create(connection, "cow", tables.cow());
    createReleases(connection, tables.releases());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE states AS SELECT DISTINCT actor AS code FROM actor_names"
              + " WHERE length(actor) = 3");
    }
  }

  private static void createReleases(Connection connection, List<DataRelease> releases)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE releases(name VARCHAR, day DATE)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO releases VALUES (?, ?)")) {
      for (DataRelease release : releases) {
        insert.setString(1, release.name());
        insert.setObject(2, release.published());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void create(Connection connection, String name, Map<String, ActorCode> codes)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE " + name + "(code VARCHAR, actor VARCHAR)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + name + " VALUES (?, ?)")) {
      for (Map.Entry<String, ActorCode> code : codes.entrySet()) {
        insert.setString(1, code.getKey());
        insert.setString(2, code.getValue().value());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
