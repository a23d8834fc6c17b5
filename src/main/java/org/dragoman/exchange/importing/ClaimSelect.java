package org.dragoman.exchange.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.record.store.SegmentKind;

/**
 * A query that gives claims: expressions for some columns of a claim, all others unknown.
 *
 * @param publishedByRelease whether its rows bear no day of publication of their own
 * @param where which rows of {@code checked} make such a claim
 */
record ClaimSelect(Map<String, String> expressions, String where, boolean publishedByRelease) {

  ClaimSelect {
    expressions = Map.copyOf(expressions);
  }

  /** A fact, as all rows of data sets tell. */
  static ClaimSelect of(String dataSet, String release, String naturalKey) {
    Map<String, String> fact = new LinkedHashMap<>();
    fact.put("data_set", "'" + dataSet + "'");
    fact.put("release", release);
    fact.put("natural_key", naturalKey);
    fact.put("kind", "'event'");
    fact.put("status", "'occurred'");
    fact.put("negated", "false");
    fact.put("confidence", "1");
    return new ClaimSelect(fact, "true", false);
  }

  ClaimSelect set(String column, String expression) {
    Map<String, String> all = new LinkedHashMap<>(expressions);
    all.put(column, expression);
    return new ClaimSelect(all, where, publishedByRelease);
  }

  /** As {@link #set}, for what is the same for all rows of a release. */
  ClaimSelect setByRelease(String column, String expression) {
    return new ClaimSelect(set(column, expression).expressions, where, true);
  }

  ClaimSelect onlyWhere(String condition) {
    return new ClaimSelect(expressions, condition, publishedByRelease);
  }

  /** The same claims with a day of publication where their rows bear none. */
  ClaimSelect published(LocalDate day) {
    return expressions.containsKey("published") && !publishedByRelease
        ? this
        : set("published", "DATE '" + day + "'");
  }

  String sql() {
    return SegmentKind.CLAIM.columnNames().stream()
            .filter(column -> !column.equals("id") && !column.equals("recorded"))
            .map(column -> expression(column) + " AS \"" + column + "\"")
            .collect(Collectors.joining(", ", "SELECT ", " FROM checked WHERE "))
        + where;
  }

  private String expression(String column) {
    String given = expressions.get(column);
    return given == null ? SegmentKind.CLAIM.unknown(column) : given;
  }
}
