package org.dragoman.exchange.importing;

import java.util.List;

/**
 * PLOVER events as JSON objects, as annotators and coders exchange them. The act is a PLOVER type
 * or a CAMEO code; what acts is {@code actor} (or {@code source}), else the country of the event,
 * for a body inside a state takes the state's code.
 */
final class PloverLayout {

  /** Fields by column; the first that an object has counts. */
  static final List<List<String>> FIELDS =
      List.of(
          List.of("id", "eventID", "event_id"),
          List.of("date", "eventDate", "event_date", "startdate"),
          List.of("enddate", "date"),
          List.of("type", "event", "eventType", "event_type", "label"),
          List.of("mode", "eventMode", "event_mode"),
          List.of("actor", "source.code", "source", "ccode"),
          List.of("recipient", "target.code", "target"),
          List.of("ccode", "location.country", "country"),
          List.of("publication", "publisher", "source_name"),
          List.of("url", "citation"),
          List.of("text", "sentence"),
          List.of("location.city"),
          List.of("protesteridentity", "actorText", "actor_text"));

  private static final List<String> COLUMNS =
      List.of(
          "event_id",
          "day",
          "until",
          "act",
          "given_mode",
          "actor_text",
          "recipient_text",
          "country",
          "publisher",
          "url",
          "words",
          "city",
          "identity");

  private PloverLayout() {}

  static RowLayout layout() {
    return new RowLayout(
        ImportFormat.PLOVER,
        "PLOVER",
        COLUMNS,
        List.of("", "NULL", "None", "null"),
        derived(),
        "CASE WHEN happened IS NULL THEN 'no date or a date that is none'"
            + " WHEN known IS NULL THEN 'an act that neither PLOVER nor CAMEO has' END",
        "CASE WHEN type IS NULL THEN 'public statements, which PLOVER does not code' END",
        null,
        "",
        List.of(claim()),
        List.of());
  }

  private static String derived() {
    return "SELECT chunk.*, try_cast(left(day, 10) AS DATE) AS happened,"
        + " coalesce(try_cast(left(until, 10) AS DATE), try_cast(left(day, 10) AS DATE)) AS ends,"
        + " coalesce(p.type, cameo.code) AS known, coalesce(p.type, cameo.type) AS type,"
        + " coalesce(lower(given_mode), cameo.mode) AS mode, cameo.score AS score, "
        + actors("actor_text")
        + " AS actors, "
        + actors("recipient_text")
        + " AS recipients, coalesce(s.code, n.actor) AS state FROM chunk"
        + " LEFT JOIN (SELECT DISTINCT type FROM cameo WHERE type IS NOT NULL) p ON p.type = upper(act)"
        + " LEFT JOIN cameo ON cameo.code = act LEFT JOIN states s ON s.code = country"
        + " LEFT JOIN actor_names n ON n.code = country AND length(n.actor) = 3";
  }

  private static String actors(String column) {
    return "coalesce((SELECT list_sort(list_distinct(list(coalesce(st.code, c.actor, nm.actor))))"
        + " FROM (SELECT trim(unnest(string_split("
        + column
        + ", ';'))) AS part) parts LEFT JOIN states st ON st.code = left(parts.part, 3)"
        + " AND regexp_matches(parts.part, '^[A-Z]{3}([A-Z]{3})*$')"
        + " LEFT JOIN cameo_countries c ON c.code = parts.part"
        + " LEFT JOIN actor_names nm ON nm.code = parts.part"
        + " WHERE coalesce(st.code, c.actor, nm.actor) IS NOT NULL), CAST([] AS VARCHAR[]))";
  }

  private static ClaimSelect claim() {
    return ClaimSelect.of(
            "PLOVER", "''", "coalesce(event_id, md5(concat_ws('|', day, act, words)))")
        .set("type", "type")
        .set("mode", "mode")
        .set("actor", "actors")
        .set("recipient", "recipients")
        .set("earliest", "happened")
        .set("latest", "greatest(happened, ends)")
        .set("place", "state")
        .set("scheme", "CASE WHEN regexp_matches(act, '^[0-9]+$') THEN 'CAMEO' ELSE 'PLOVER' END")
        .set("code", "act")
        .set("score", "score")
        .set("extra", EventSql.extra("city", "city", "actor-name", "identity"))
        .set("published", "happened")
        .set("publisher", "publisher")
        .set("words", "words")
        .set("url", "url");
  }
}
