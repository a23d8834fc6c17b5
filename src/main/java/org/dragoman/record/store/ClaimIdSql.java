package org.dragoman.record.store;

import java.util.List;
import java.util.stream.Collectors;

/** The id of a claim as a DuckDB expression over the columns of a claim segment; see ClaimId. */
final class ClaimIdSql {

  private static final String EVIDENCE =
      """
      CASE WHEN report IS NULL THEN 'row:' || data_set || ':' || coalesce(release, '') || ':' || natural_key
      ELSE 'sentence:' || report || ':' || "start" || ':' || "end" END\
      """;
  private static final String ABOUT =
      """
      CASE WHEN about IS NULL THEN '' ELSE about.type || ';' || coalesce(array_to_string(about.actor, ','), '')
      || ';' || coalesce(array_to_string(about.recipient, ','), '') || ';' || CAST(about.negated AS VARCHAR)
      || ';' || coalesce(CAST(about.earliest AS VARCHAR), '')
      || ';' || coalesce(CAST(about.latest AS VARCHAR), '') END\
      """;
  private static final List<String> FIELDS =
      List.of(
          EVIDENCE,
          "kind",
          "type",
          text("mode"),
          text("array_to_string(actor, ',')"),
          text("array_to_string(recipient, ',')"),
          "status",
          "CAST(negated AS VARCHAR)",
          text("source"),
          text("CAST(earliest AS VARCHAR)"),
          text("CAST(latest AS VARCHAR)"),
          text("place"),
          ABOUT,
          text("form"),
          text("provision"),
          text("name"),
          text("likelihood"));

  static final String EXPRESSION =
      FIELDS.stream()
          .collect(Collectors.joining(", ", "left(sha256(concat_ws(chr(31), ", ")), 32)"))
          .replace("\n", " ");

  private ClaimIdSql() {}

  private static String text(String column) {
    return "coalesce(" + column + ", '')";
  }
}
