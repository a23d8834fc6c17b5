package org.dragoman.exchange.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Alliances: ATOP by alliance and by member (Leeds et al. 2002; code book 4.01 and 5.1) and COW
 * formal alliances 4.1 by dyad and by member (Gibler 2009). An alliance makes several claims: that
 * it was signed, is in force, was terminated, what it obliges to, and how the data set regards it.
 */
final class AllianceLayouts {

  private static final int MEMBERS = 59;
  private static final Map<String, String> ATOP_OBLIGATIONS =
      ordered(
          "defense", "defence",
          "offense", "other",
          "neutral", "neutrality",
          "nonagg", "non-aggression",
          "consul", "consultation");
  private static final Map<String, String> COW_OBLIGATIONS =
      ordered(
          "defense", "defence",
          "neutrality", "neutrality",
          "nonaggression", "non-aggression",
          "entente", "consultation");

  /** The last day that a version covers; ATOP 3 to 2003, 4 to 2016, 5 to 2018. */
  private static final String ATOP_UNTIL =
      "CASE WHEN try_cast(version AS DOUBLE) >= 5 THEN '2018-12-31'"
          + " WHEN try_cast(version AS DOUBLE) >= 4 THEN '2016-12-31' ELSE '2003-12-31' END";

  private AllianceLayouts() {}

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  static RowLayout atopAlliances() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "atopid",
                "begyr",
                "begmo",
                "begday",
                "endyr",
                "endmo",
                "endday",
                "length",
                "renewlgt",
                "secrart",
                "version"));
    columns.addAll(ATOP_OBLIGATIONS.keySet());
    IntStream.rangeClosed(1, MEMBERS).forEach(member -> columns.add("mem" + member));
    String members =
        IntStream.rangeClosed(1, MEMBERS)
            .mapToObj(member -> "mem" + member)
            .collect(Collectors.joining(", ", "[", "]"));
    String parties =
        "(SELECT list_sort(list_distinct(list(cow.actor))) FROM (SELECT unnest("
            + members
            + ") AS number) m JOIN cow ON cow.code = m.number)";
    return layout(
        ImportFormat.ATOP,
        "ATOP",
        columns,
        derived(
            parties, "atopid", "beg", "end", ATOP_UNTIL, "round(try_cast(version AS DOUBLE), 2)"),
        ATOP_OBLIGATIONS,
        "length",
        "renewlgt");
  }

  static RowLayout atopMembers() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "atopid", "member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit",
                "version"));
    String derived =
        "SELECT * REPLACE (CAST(release AS VARCHAR) AS release) FROM (SELECT chunk.*,"
            + " [cow.actor] AS parties, cow.actor IS NOT NULL AS known_members,"
            + dates("yrent", "moent", "dayent", "begins")
            + dates("yrexit", "moexit", "dayexit", "ends")
            + " round(try_cast(version AS DOUBLE), 2) AS release, "
            + ATOP_UNTIL
            + " AS data_until, atopid || ':' || member AS natural_key"
            + " FROM chunk LEFT JOIN cow ON cow.code = chunk.member)";
    ClaimSelect base = base("ATOP members");
    return new RowLayout(
        ImportFormat.ATOP,
        "ATOP members",
        columns,
        List.of("", "NA", "-9", "."),
        derived,
        rejections(),
        "CAST(NULL AS VARCHAR)",
        null,
        "",
        List.of(inForce(base, "CAST(NULL AS VARCHAR)", "CAST(NULL AS VARCHAR)")),
        List.of());
  }

  static RowLayout cowDyads() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "version4id",
                "ccode1",
                "ccode2",
                "dyad_st_day",
                "dyad_st_month",
                "dyad_st_year",
                "dyad_end_day",
                "dyad_end_month",
                "dyad_end_year",
                "version"));
    columns.addAll(COW_OBLIGATIONS.keySet());
    String parties =
        "(SELECT list_sort(list_distinct(list(cow.actor))) FROM cow WHERE cow.code IN (ccode1, ccode2))";
    return layout(
        ImportFormat.COW_ALLIANCES,
        "COW alliances",
        columns,
        cowDerived(parties, "version4id || ':' || ccode1 || ':' || ccode2", "dyad_st", "dyad_end"),
        COW_OBLIGATIONS,
        null,
        null);
  }

  static RowLayout cowMembers() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "version4id",
                "ccode",
                "mem_st_day",
                "mem_st_month",
                "mem_st_year",
                "mem_end_day",
                "mem_end_month",
                "mem_end_year",
                "version"));
    String parties = "(SELECT list(cow.actor) FROM cow WHERE cow.code = ccode)";
    ClaimSelect base = base("COW alliance members");
    return new RowLayout(
        ImportFormat.COW_ALLIANCES,
        "COW alliance members",
        columns,
        List.of("", "NA", "-9", "."),
        cowDerived(
            parties, "version4id || ':' || ccode || ':' || mem_st_year", "mem_st", "mem_end"),
        rejections(),
        "CAST(NULL AS VARCHAR)",
        null,
        "",
        List.of(inForce(base, "CAST(NULL AS VARCHAR)", "CAST(NULL AS VARCHAR)")),
        List.of());
  }

  private static String cowDerived(String parties, String key, String start, String end) {
    return "SELECT * REPLACE (CAST(release AS VARCHAR) AS release) FROM (SELECT chunk.*, coalesce("
        + parties
        + ", []) AS parties, "
        + dates(start + "_year", start + "_month", start + "_day", "begins")
        + dates(end + "_year", end + "_month", end + "_day", "ends")
        + " coalesce(version, '4.1') AS release, '2012-12-31' AS data_until, "
        + key
        + " AS natural_key, true AS known_members FROM chunk)";
  }

  private static String derived(
      String parties, String key, String start, String end, String until, String release) {
    return "SELECT * REPLACE (CAST(release AS VARCHAR) AS release) FROM (SELECT chunk.*, coalesce("
        + parties
        + ", []) AS parties, "
        + dates(start + "yr", start + "mo", start + "day", "begins")
        + dates(end + "yr", end + "mo", end + "day", "ends")
        + " "
        + release
        + " AS release, "
        + until
        + " AS data_until, "
        + key
        + " AS natural_key, true AS known_members FROM chunk)";
  }

  /** The first and the last day that a date with unknown parts may mean; year 0 means none. */
  private static String dates(String year, String month, String day, String name) {
    String y = "nullif(try_cast(" + year + " AS INTEGER), 0)";
    String m = "nullif(try_cast(" + month + " AS INTEGER), 0)";
    String d = "nullif(try_cast(" + day + " AS INTEGER), 0)";
    return (" TRY(make_date(#, coalesce(@, 1), coalesce(%, 1))) AS $_earliest,"
            + " TRY(CASE WHEN @ IS NULL THEN make_date(#, 12, 31) WHEN % IS NULL"
            + " THEN last_day(make_date(#, @, 1)) ELSE make_date(#, @, %) END) AS $_latest,")
        .replace("#", y)
        .replace("@", m)
        .replace("%", d)
        .replace("$", name);
  }

  private static String rejections() {
    return "CASE WHEN begins_earliest IS NULL THEN 'no year or a date that is none'"
        + " WHEN ends_earliest < begins_earliest THEN 'ends before it begins'"
        + " WHEN NOT known_members OR len(parties) = 0 THEN 'a member that COW does not have' END";
  }

  private static RowLayout layout(
      ImportFormat format,
      String dataSet,
      List<String> columns,
      String derived,
      Map<String, String> obligations,
      @Nullable String term,
      @Nullable String renewal) {
    ClaimSelect base = base(dataSet);
    List<ClaimSelect> claims = new ArrayList<>();
    claims.add(
        base.set("type", "'signed'")
            .set("earliest", "begins_earliest")
            .set("latest", "begins_latest"));
    claims.add(inForce(base, months(term), months(renewal)));
    claims.add(
        base.set("type", "'terminated'")
            .set("earliest", "ends_earliest")
            .set("latest", "ends_latest")
            .onlyWhere("ends_earliest IS NOT NULL"));
    claims.add(
        base.set("type", "'characterised'")
            .set("extra", EventSql.extra("regarded-as", "'alliance'"))
            .set("source", "'" + dataSet + "'"));
    // What ATOP calls offence is "other" here; that it has no such clause says nothing of others.
    obligations.forEach(
        (column, provision) ->
            claims.add(
                base.set("type", "'provision'")
                    .set("provision", "'" + provision + "'")
                    .set("extra", EventSql.extra("obligation", "'" + column + "'"))
                    .set("negated", column + " = '0'")
                    .onlyWhere(
                        column + (provision.equals("other") ? " = '1'" : " IN ('0', '1')"))));
    return new RowLayout(
        format,
        dataSet,
        columns,
        List.of("", "NA", "-9", "."),
        derived,
        rejections(),
        "CAST(NULL AS VARCHAR)",
        null,
        "",
        claims,
        List.of());
  }

  private static String months(@Nullable String column) {
    return column == null ? "CAST(NULL AS VARCHAR)" : "nullif(" + column + ", '0')";
  }

  /** The day that the release is taken to have come out; none for one that is not known. */
  private static String published(String dataSet) {
    String name = dataSet.startsWith("ATOP") ? "ATOP " : "COW alliances ";
    return "(SELECT any_value(day) FROM releases WHERE releases.name = '" + name + "' || release)";
  }

  private static ClaimSelect base(String dataSet) {
    return ClaimSelect.of(dataSet, "release", "natural_key")
        .set("kind", "'agreement'")
        .set("form", "'treaty'")
        .setByRelease("published", published(dataSet))
        .set("actor", "parties");
  }

  /** From its beginning to its end; open where it was in force when the data end. */
  private static ClaimSelect inForce(ClaimSelect base, String term, String renewal) {
    return base.set("type", "'in-force'")
        .set("earliest", "begins_earliest")
        .set("latest", "ends_latest")
        .set(
            "extra",
            EventSql.extra(
                "term-months", term, "renewal-months", renewal, "data-until", "data_until"));
  }
}
