package org.dragoman.exchange.importing;

/**
 * Expressions shared by the layouts of event data. They use the tables that {@link CodeRelations}
 * makes: {@code cameo}, {@code actor_names}, {@code cameo_countries}, {@code cameo_groups}, {@code
 * states}, {@code cow}.
 */
final class EventSql {

  /** CAMEO codes of consultations among peers: whoever is named first, all take part. */
  private static final String MUTUAL = "('040', '041', '044', '046')";

  private EventSql() {}

  static String day(String column) {
    return "CAST(try_strptime(" + column + ", '%Y%m%d') AS DATE)";
  }

  /** Why a day cannot be used; null where it can. */
  static String badDay(String day, String column) {
    return "CASE WHEN "
        + column
        + " IS NULL THEN 'no date' WHEN "
        + day
        + " IS NULL THEN 'a date that is none' WHEN year("
        + day
        + ") NOT BETWEEN 1500 AND 2100 THEN 'a date out of range' END";
  }

  static String isMutual(String code, String actor, String recipient) {
    return "("
        + code
        + " IN "
        + MUTUAL
        + " AND "
        + actor
        + " IS NOT NULL AND "
        + recipient
        + " IS NOT NULL AND "
        + actor
        + " <> "
        + recipient
        + ")";
  }

  /** One actor as a list, none where it is unknown. */
  static String one(String actor) {
    return "CASE WHEN " + actor + " IS NULL THEN CAST([] AS VARCHAR[]) ELSE [" + actor + "] END";
  }

  static String both(String one, String other) {
    return "list_sort([" + one + ", " + other + "])";
  }

  /** A coded name of a non-state actor that actor codes allow. */
  static String named(String prefix, String name) {
    return "'"
        + prefix
        + ":' || replace(regexp_replace("
        + name
        + ", '[\\x00-\\x1f]', ' ', 'g'), ',', ' ')";
  }

  /**
   * A JSON object of names and expressions in turn. What is unknown is null in it and left out when
   * claims are read.
   */
  static String extra(String... namesAndExpressions) {
    return "CAST(to_json({" + interleave(namesAndExpressions) + "}) AS VARCHAR)";
  }

  private static String interleave(String... namesAndExpressions) {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < namesAndExpressions.length; i += 2) {
      pairs
          .append(i == 0 ? "" : ", ")
          .append('\'')
          .append(namesAndExpressions[i])
          .append("': CAST(")
          .append(namesAndExpressions[i + 1])
          .append(" AS VARCHAR)");
    }
    return pairs.toString();
  }
}
