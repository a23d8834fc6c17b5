package org.dragoman.exchange.importing;

import java.util.List;

/**
 * POLECAT events: 40 columns with a header, coded in PLOVER (Halterman et al. 2023,
 * doi:10.7910/DVN/AJGVIT). Several actors of one side stand in one field, parted by semicolons.
 */
final class PolecatLayout {

  static final List<String> COLUMNS =
      List.of(
          "event_id",
          "event_date",
          "event_type",
          "event_mode",
          "intensity",
          "quad_code",
          "contexts",
          "actor_name",
          "actor_country",
          "actor_cow",
          "primary_actor_sector",
          "actor_sectors",
          "actor_title",
          "actor_name_raw",
          "wikipedia_actor_id",
          "recipient_name",
          "recipient_country",
          "recipient_cow",
          "primary_recipient_sector",
          "recipient_sectors",
          "recipient_title",
          "recipient_name_raw",
          "wikipedia_recipient_id",
          "placename",
          "city",
          "district",
          "province",
          "country",
          "latitude",
          "longitude",
          "geonames_id",
          "raw_placename",
          "feature_type",
          "source",
          "publication_date",
          "story_people",
          "story_organizations",
          "story_locations",
          "language",
          "version");

  private static final String TYPES =
      "('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE',"
          + " 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')";

  private PolecatLayout() {}

  static RowLayout layout() {
    return new RowLayout(
        ImportFormat.POLECAT,
        "POLECAT",
        COLUMNS,
        List.of("", "None", "NA", "NULL"),
        derived(),
        EventSql.badDay("happened", "event_date")
            .replace(
                "END",
                "WHEN type NOT IN "
                    + TYPES
                    + " OR type IS NULL THEN 'an event type that PLOVER does not have' END"),
        "CAST(NULL AS VARCHAR)",
        null,
        "",
        List.of(claim()),
        List.of());
  }

  private static String derived() {
    return "SELECT chunk.*, try_cast(left(event_date, 10) AS DATE) AS happened,"
        + " try_cast(left(publication_date, 10) AS DATE) AS seen, upper(event_type) AS type,"
        + " lower(event_mode) AS mode, "
        + actors("actor", "primary_actor_sector")
        + " AS actors, "
        + actors("recipient", "primary_recipient_sector")
        + " AS recipients, coalesce(s.code, p.actor) AS state FROM chunk"
        + " LEFT JOIN states s ON s.code = chunk.country"
        + " LEFT JOIN actor_names p ON p.code = chunk.country AND length(p.actor) = 3";
  }

  private static String actors(String side, String sector) {
    return ("CASE WHEN @ = 'REB' AND #_name IS NOT NULL THEN ["
            + EventSql.named("REB", "#_name")
            + "] WHEN @ = 'IGO' AND #_name IS NOT NULL THEN [coalesce((SELECT any_value(n.actor)"
            + " FROM actor_names n WHERE n.code = #_name AND n.actor LIKE 'IGO:%'), "
            + EventSql.named("IGO", "#_name")
            + ")] ELSE coalesce((SELECT list_sort(list_distinct(list(coalesce(st.code, nm.actor))))"
            + " FROM (SELECT trim(unnest(string_split(#_country, ';'))) AS part) parts"
            + " LEFT JOIN states st ON st.code = parts.part"
            + " LEFT JOIN actor_names nm ON nm.code = parts.part"
            + " WHERE coalesce(st.code, nm.actor) IS NOT NULL), CAST([] AS VARCHAR[])) END")
        .replace("#", side)
        .replace("@", sector);
  }

  private static ClaimSelect claim() {
    String mutual =
        "(type = 'CONSULT' AND coalesce(mode, '') NOT IN ('visit', 'third-party')"
            + " AND len(actors) > 0 AND len(recipients) > 0 AND actors <> recipients)";
    return ClaimSelect.of("POLECAT", "coalesce(version, '')", "event_id")
        .set("type", "type")
        .set("mode", "mode")
        .set(
            "actor",
            "CASE WHEN "
                + mutual
                + " THEN list_sort(list_distinct(actors || recipients)) ELSE actors END")
        .set("recipient", "CASE WHEN " + mutual + " THEN CAST([] AS VARCHAR[]) ELSE recipients END")
        .set("earliest", "happened")
        .set("latest", "happened")
        .set("place", "state")
        .set("scheme", "'PLOVER'")
        .set("code", "concat_ws('-', type, mode)")
        .set("score", "try_cast(intensity AS DOUBLE)")
        .set(
            "extra",
            EventSql.extra(
                "contexts", "contexts",
                "actor-name", "actor_name",
                "actor-sectors", "actor_sectors",
                "actor-title", "actor_title",
                "recipient-name", "recipient_name",
                "recipient-sectors", "recipient_sectors",
                "recipient-title", "recipient_title",
                "city", "city",
                "district", "district",
                "province", "province",
                "latitude", "latitude",
                "longitude", "longitude",
                "language", "language"))
        .set("published", "coalesce(seen, happened)")
        .set("publisher", "source");
  }
}
