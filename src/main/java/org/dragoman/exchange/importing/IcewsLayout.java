package org.dragoman.exchange.importing;

import java.util.List;
import org.dragoman.exchange.importing.RowLayout.Note;

/**
 * ICEWS events: 20 columns with a header (Boschee et al. 2015, doi:10.7910/DVN/28075). A visit is
 * told twice, as visit (042) and as hosted visit (043), and so are meetings among peers; both rows
 * make one claim.
 */
final class IcewsLayout {

  static final List<String> COLUMNS =
      List.of(
          "event_id",
          "event_date",
          "source_name",
          "source_sectors",
          "source_country",
          "event_text",
          "cameo_code",
          "intensity",
          "target_name",
          "target_sectors",
          "target_country",
          "story_id",
          "sentence_number",
          "publisher",
          "city",
          "district",
          "province",
          "country",
          "latitude",
          "longitude");

  private static final String STORY =
      "event_date, coalesce(story_id, ''), coalesce(sentence_number, '')";
  private static final String VISIT =
      "concat_ws('|', 'visit', coalesce(visitor_name, ''), coalesce(visitor_country, ''),"
          + " coalesce(host_name, ''), coalesce(host_country, ''), "
          + STORY
          + ")";

  private static final String IS_VISIT = "CASE WHEN cameo_code IN ('042', '043') THEN %s END";

  private IcewsLayout() {}

  static RowLayout layout() {
    String mutual = EventSql.isMutual("cameo_code", "actor", "recipient");
    return new RowLayout(
        ImportFormat.ICEWS,
        "ICEWS",
        COLUMNS,
        List.of("", "NA", "None", "NULL"),
        derived(),
        EventSql.badDay("happened", "event_date")
            .replace("END", "WHEN known IS NULL THEN 'an event code that CAMEO does not have' END"),
        "CASE WHEN type IS NULL THEN 'public statements, which PLOVER does not code' END",
        "CASE WHEN cameo_code IN ('042', '043') THEN "
            + VISIT
            + " WHEN "
            + mutual
            + " THEN concat_ws('|', 'meeting', cameo_code, least(source_name, target_name),"
            + " greatest(source_name, target_name), "
            + STORY
            + ") ELSE event_id END",
        "mirrors: the same visit or meeting told from the other side",
        List.of(claim(mutual)),
        List.of(
            new Note("visit rows", IS_VISIT.formatted("line"), false),
            new Note("visits", IS_VISIT.formatted(VISIT), true)));
  }

  private static String derived() {
    return "SELECT *, CASE WHEN cameo_code = '043' THEN recipient_ ELSE actor_ END AS actor,"
        + " CASE WHEN cameo_code = '043' THEN actor_ ELSE recipient_ END AS recipient FROM ("
        + "SELECT chunk.*, try_cast(event_date AS DATE) AS happened, cameo.code AS known,"
        + " cameo.type AS type, cameo.mode AS mode, "
        + swapped("visitor_name", "source_name", "target_name")
        + swapped("visitor_country", "source_country", "target_country")
        + swapped("host_name", "target_name", "source_name")
        + swapped("host_country", "target_country", "source_country")
        + swapped("visitor_sectors", "source_sectors", "target_sectors")
        + swapped("host_sectors", "target_sectors", "source_sectors")
        + actor("source")
        + " AS actor_, "
        + actor("target")
        + " AS recipient_, p.actor AS state FROM chunk"
        + " LEFT JOIN cameo ON cameo.code = chunk.cameo_code"
        + joins("source")
        + joins("target")
        + " LEFT JOIN actor_names p ON p.code = chunk.country AND length(p.actor) = 3)";
  }

  private static String swapped(String name, String column, String other) {
    return "CASE WHEN cameo_code = '043' THEN "
        + other
        + " ELSE "
        + column
        + " END AS "
        + name
        + ", ";
  }

  private static String joins(String side) {
    return (" LEFT JOIN actor_names n# ON n#.code = chunk.#_name"
            + " LEFT JOIN actor_names c# ON c#.code = chunk.#_country"
            + " LEFT JOIN actor_names g# ON g#.code = regexp_extract(chunk.#_name, '\\(([^()]+)\\)$', 1)")
        .replace("#", side);
  }

  /** Rebels by their own name, whoever else has a country by that, bodies by their name. */
  private static String actor(String side) {
    return ("coalesce(CASE WHEN c#.actor IS NULL OR n#.actor LIKE 'REB:%' THEN n#.actor END,"
            + " CASE WHEN regexp_matches(#_sectors, 'Rebel|Insurgent|Separatist') THEN"
            + " coalesce(CASE WHEN g#.actor LIKE 'REB:%' THEN g#.actor END, "
            + EventSql.named("REB", "#_name")
            + ") END, c#.actor, g#.actor,"
            + " CASE WHEN #_sectors LIKE '%International Government Organization%' AND #_name NOT LIKE '%(%' THEN NULL"
            + " WHEN #_sectors LIKE '%Multinational Corporation%' AND #_name NOT LIKE '%(%' THEN "
            + EventSql.named("MNC", "#_name")
            + " END)")
        .replace("#", side);
  }

  private static ClaimSelect claim(String mutual) {
    return ClaimSelect.of("ICEWS", "'1'", "event_id")
        .set("type", "type")
        .set("mode", "mode")
        .set(
            "actor",
            "CASE WHEN "
                + mutual
                + " THEN "
                + EventSql.both("actor", "recipient")
                + " ELSE "
                + EventSql.one("actor")
                + " END")
        .set(
            "recipient",
            "CASE WHEN "
                + mutual
                + " THEN CAST([] AS VARCHAR[]) ELSE "
                + EventSql.one("recipient")
                + " END")
        .set("earliest", "happened")
        .set("latest", "happened")
        .set("place", "state")
        .set("scheme", "'CAMEO'")
        .set("code", "cameo_code")
        .set("score", "try_cast(intensity AS DOUBLE)")
        .set("parties", parties())
        .set(
            "extra",
            EventSql.extra(
                "event-text", "event_text",
                "actor-name", "visitor_name",
                "actor-sectors", "visitor_sectors",
                "actor-country", "visitor_country",
                "recipient-name", "host_name",
                "recipient-sectors", "host_sectors",
                "recipient-country", "host_country",
                "story", "story_id",
                "sentence", "sentence_number",
                "city", "city",
                "district", "district",
                "province", "province",
                "latitude", "latitude",
                "longitude", "longitude"))
        .set("published", "happened")
        .set("publisher", "publisher");
  }

  private static String parties() {
    return "list_filter(["
        + party("'actor'", "actor", "visitor")
        + ", "
        + party("'recipient'", "recipient", "host")
        + "], lambda party: party.code IS NOT NULL)";
  }

  private static String party(String side, String code, String prefix) {
    return "{'side': "
        + side
        + ", 'code': "
        + code
        + ", 'country': CASE WHEN length("
        + code
        + ") = 3 THEN "
        + code
        + " END, 'sector': CAST(NULL AS VARCHAR), 'name': "
        + prefix
        + "_name, 'text': coalesce("
        + prefix
        + "_name, '')}";
  }
}
