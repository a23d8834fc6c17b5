package org.dragoman.exchange.importing;

import java.util.List;

/** Phoenix events: 26 columns without a header (Open Event Data Alliance, 2014 to 2017). */
final class PhoenixLayout {

  static final List<String> COLUMNS =
      List.of(
          "event_id",
          "day",
          "year",
          "month",
          "day_of_month",
          "actor_full",
          "actor_entity",
          "actor_role",
          "actor_attribute",
          "recipient_full",
          "recipient_entity",
          "recipient_role",
          "recipient_attribute",
          "code",
          "root_code",
          "quad_class",
          "goldstein",
          "issues",
          "latitude",
          "longitude",
          "location",
          "geo_country",
          "geo_state",
          "sentence_id",
          "urls",
          "news_sources");

  private PhoenixLayout() {}

  static RowLayout layout() {
    String mutual = EventSql.isMutual("code", "actor", "recipient");
    return new RowLayout(
        ImportFormat.PHOENIX,
        "Phoenix",
        COLUMNS,
        List.of("", "NA", "None", "NULL"),
        derived(),
        EventSql.badDay("happened", "day")
            .replace("END", "WHEN known IS NULL THEN 'an event code that CAMEO does not have' END"),
        "CASE WHEN type IS NULL THEN 'public statements, which PLOVER does not code' END",
        null,
        "",
        List.of(claim(mutual)),
        List.of());
  }

  private static String derived() {
    return "SELECT chunk.*, coalesce("
        + EventSql.day("replace(day, '-', '')")
        + ", try_cast(day AS DATE)) AS happened, cameo.code AS known, cameo.type AS type,"
        + " cameo.mode AS mode, "
        + actor("actor")
        + " AS actor, "
        + actor("recipient")
        + " AS recipient, p.actor AS state FROM chunk LEFT JOIN cameo ON cameo.code = chunk.code"
        + joins("actor")
        + joins("recipient")
        + " LEFT JOIN actor_names p ON p.code = chunk.geo_country AND length(p.actor) = 3";
  }

  private static String joins(String side) {
    return (" LEFT JOIN states s# ON s#.code = left(chunk.#_entity, 3)"
            + " LEFT JOIN cameo_countries c# ON c#.code = left(chunk.#_entity, 3)"
            + " LEFT JOIN cameo_groups g# ON g#.code = right(chunk.#_entity, 3)")
        .replace("#", side);
  }

  private static String actor(String side) {
    return ("coalesce(CASE WHEN #_role IN ('REB', 'INS', 'SEP') THEN "
            + EventSql.named("REB", "#_full")
            + " END, CASE WHEN left(#_entity, 3) IN ('IGO', 'NGO', 'IMG') THEN g#.actor END,"
            + " s#.code, c#.actor, g#.actor)")
        .replace("#", side);
  }

  private static ClaimSelect claim(String mutual) {
    return ClaimSelect.of(
            "Phoenix",
            "coalesce(regexp_extract(event_id, '_(v[0-9.]+)$', 1), '')",
            "strftime(happened, '%Y%m%d') || '/' || event_id")
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
                "actor-code", "actor_full",
                "recipient-code", "recipient_full",
                "issues", "issues",
                "city", "location",
                "latitude", "latitude",
                "longitude", "longitude",
                "sentence", "sentence_id"))
        .set("published", "happened")
        .set("publisher", "split_part(news_sources, ';', 1)")
        .set("url", "split_part(urls, ';', 1)");
  }
}
