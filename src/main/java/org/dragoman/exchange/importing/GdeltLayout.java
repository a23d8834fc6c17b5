package org.dragoman.exchange.importing;

import java.util.List;
import java.util.Map;
import org.dragoman.exchange.importing.RowLayout.Note;

/**
 * GDELT 2 events: 61 columns without a header (GDELT Event Codebook 2.0, 2015). Of rows that agree
 * in day, both actors, event code and URL only the first makes a claim.
 */
final class GdeltLayout {

  /** Where the columns that are read stand in a row, counted from 0. */
  static final Map<String, Integer> POSITIONS =
      Map.ofEntries(
          Map.entry("event_id", 0),
          Map.entry("day", 1),
          Map.entry("actor1", 5),
          Map.entry("name1", 6),
          Map.entry("country1", 7),
          Map.entry("group1", 8),
          Map.entry("type1", 12),
          Map.entry("actor2", 15),
          Map.entry("name2", 16),
          Map.entry("country2", 17),
          Map.entry("group2", 18),
          Map.entry("type2", 22),
          Map.entry("code", 26),
          Map.entry("goldstein", 30),
          Map.entry("sources", 32),
          Map.entry("place", 52),
          Map.entry("latitude", 56),
          Map.entry("longitude", 57),
          Map.entry("added", 59),
          Map.entry("url", 60));

  static final int WIDTH = 61;

  private static final String HOST = "split_part(split_part(url, '/', 3), ':', 1)";
  private static final String PUBLISHER =
      "nullif(CASE WHEN starts_with(#, 'www.') THEN substr(#, 5) ELSE # END, '')"
          .replace("#", HOST);

  private static final List<String> COLUMNS =
      POSITIONS.entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .toList();

  private GdeltLayout() {}

  static RowLayout layout() {
    return new RowLayout(
        ImportFormat.GDELT,
        "GDELT",
        COLUMNS,
        List.of(""),
        derived(),
        EventSql.badDay("happened", "day")
            .replace("END", "WHEN known IS NULL THEN 'an event code that CAMEO does not have' END"),
        "CASE WHEN type IS NULL THEN 'public statements, which PLOVER does not code' END",
        "day, actor1, actor2, code, url",
        "repeats of day, actors, event code and URL",
        List.of(claim()),
        List.of(new Note("URLs", "url", true)));
  }

  private static String derived() {
    return "SELECT chunk.*, "
        + EventSql.day("day")
        + " AS happened, "
        + EventSql.day("left(added, 8)")
        + " AS seen, cameo.code AS known, cameo.type AS type, cameo.mode AS mode, "
        + actor("1")
        + " AS actor, "
        + actor("2")
        + " AS recipient, p.actor AS state FROM chunk LEFT JOIN cameo ON cameo.code = chunk.code"
        + joins("1")
        + joins("2")
        + " LEFT JOIN actor_names p ON p.code = trim(split_part(chunk.place, ',', -1))"
        + " AND length(p.actor) = 3";
  }

  private static String joins(String side) {
    return (" LEFT JOIN cameo_groups g# ON g#.code = chunk.group#"
            + " LEFT JOIN states s# ON s#.code = chunk.country#"
            + " LEFT JOIN cameo_countries c# ON c#.code = chunk.country#")
        .replace("#", side);
  }

  /** Names such as POLICE or REBEL name nobody: they stay in {@code extra}. */
  private static String actor(String side) {
    return "coalesce(g#.actor, s#.code, c#.actor)".replace("#", side);
  }

  private static ClaimSelect claim() {
    String mutual = EventSql.isMutual("code", "actor", "recipient");
    return ClaimSelect.of("GDELT", "'2'", "event_id")
        .set("type", "type")
        .set("mode", "mode")
        .set(
            "actor",
            "CASE WHEN "
                + mutual
                + " THEN "
                + EventSql.both("actor", "recipient")
                + " WHEN code = '043' THEN "
                + EventSql.one("recipient")
                + " ELSE "
                + EventSql.one("actor")
                + " END")
        .set(
            "recipient",
            "CASE WHEN "
                + mutual
                + " THEN CAST([] AS VARCHAR[]) WHEN code = '043' THEN "
                + EventSql.one("actor")
                + " ELSE "
                + EventSql.one("recipient")
                + " END")
        .set("earliest", "happened")
        .set("latest", "happened")
        .set("place", "state")
        .set("scheme", "'CAMEO'")
        .set("code", "code")
        .set("score", "try_cast(goldstein AS DOUBLE)")
        .set(
            "extra",
            EventSql.extra(
                "actor-code", "actor1",
                "actor-name", "name1",
                "actor-sectors", "type1",
                "recipient-code", "actor2",
                "recipient-name", "name2",
                "recipient-sectors", "type2",
                "city", "place",
                "latitude", "latitude",
                "longitude", "longitude",
                "sources", "sources"))
        .set("published", "seen")
        .set("publisher", PUBLISHER)
        .set("url", "url");
  }
}
