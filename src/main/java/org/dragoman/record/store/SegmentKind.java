package org.dragoman.record.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a segment holds, with the columns of its rows as DuckDB types. */
public enum SegmentKind {
  /** A report's text with one reading of it. */
  READING(
      """
      reading VARCHAR; report VARCHAR; document VARCHAR; name VARCHAR; text VARCHAR;
      bodyStart INTEGER; headline VARCHAR; published DATE; publisher VARCHAR; city VARCHAR;
      url VARCHAR; folder VARCHAR; reader VARCHAR; lexicon VARCHAR;
      sentences STRUCT(number INTEGER, paragraph INTEGER, "start" INTEGER, "end" INTEGER)[];
      recorded TIMESTAMP
      """),
  /**
   * A claim with its evidence; {@code reading} is null for rows of data sets, {@code extra} a JSON
   * object in which what is unknown is null (a map would cost an import half of its speed).
   */
  CLAIM(
      """
      id VARCHAR; report VARCHAR; "start" INTEGER; "end" INTEGER; data_set VARCHAR;
      release VARCHAR; natural_key VARCHAR; document VARCHAR; sentence INTEGER; reading VARCHAR;
      kind VARCHAR; type VARCHAR; mode VARCHAR; actor VARCHAR[]; recipient VARCHAR[];
      status VARCHAR; negated BOOLEAN; source VARCHAR; earliest DATE; latest DATE; place VARCHAR;
      about STRUCT(type VARCHAR, actor VARCHAR[], recipient VARCHAR[], negated BOOLEAN, earliest DATE, latest DATE);
      form VARCHAR; provision VARCHAR; name VARCHAR; likelihood VARCHAR; confidence FLOAT;
      parties STRUCT(side VARCHAR, code VARCHAR, country VARCHAR, sector VARCHAR, name VARCHAR, "text" VARCHAR)[];
      scheme VARCHAR; code VARCHAR; score DOUBLE; extra VARCHAR;
      published DATE; publisher VARCHAR; words VARCHAR; url VARCHAR; recorded TIMESTAMP
      """),
  /** That a claim no longer counts. */
  RETRACTION(
      """
      claim VARCHAR; replacement VARCHAR; who VARCHAR; why VARCHAR; recorded TIMESTAMP
      """),
  /** How far something has come that goes on later. */
  CURSOR("name VARCHAR; position VARCHAR; recorded TIMESTAMP"),
  /** A question in one of its wordings. */
  QUESTION("question VARCHAR; document VARCHAR; recorded TIMESTAMP"),
  /** What somebody says came of a question; without an outcome it is annulled. */
  RULING(
      """
      question VARCHAR; outcome VARCHAR; day DATE; who VARCHAR; why VARCHAR; recorded TIMESTAMP
      """),
  /** A sealed forecast on a question. */
  FORECAST(
      """
      question VARCHAR; wording VARCHAR; forecaster VARCHAR; kind VARCHAR; made DATE;
      probabilities DOUBLE[]; reason VARCHAR; claims VARCHAR[]; version BIGINT; recorded TIMESTAMP
      """),
  /** That a document mentions an event of a data set. */
  MENTION(
      """
      data_set VARCHAR; release VARCHAR; natural_key VARCHAR; mentioned TIMESTAMP;
      publisher VARCHAR; url VARCHAR; sentence INTEGER; confidence FLOAT;
      extra VARCHAR; recorded TIMESTAMP
      """);

  private final String columns;

  SegmentKind(String columns) {
    this.columns = columns.strip().replaceAll("\\s+", " ").replaceAll(" ?; ?", ";");
  }

  /** The word in file names and log entries. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SegmentKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The structure of a row as DuckDB's {@code from_json} wants it. */
  String jsonStructure() {
    return Arrays.stream(columns.split(";"))
        .map(SegmentKind::jsonField)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String jsonField(String column) {
    String type = column.substring(column.indexOf(' ') + 1).replace("\"", "\\\"");
    return "\"" + name(column) + "\":\"" + type + "\"";
  }

  /** Column names in order. */
  public List<String> columnNames() {
    return Arrays.stream(columns.split(";")).map(SegmentKind::name).toList();
  }

  /** The value of a column that nothing is known of: an empty list, else null, by type. */
  public String unknown(String column) {
    String type =
        Arrays.stream(columns.split(";"))
            .filter(one -> name(one).equals(column))
            .map(one -> one.substring(one.indexOf(' ') + 1))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no column " + column));
    return "CAST(" + (type.endsWith("[]") ? "[]" : "NULL") + " AS " + type + ")";
  }

  /** An empty relation of this shape, for a record that has no such segment yet. */
  String emptyRelation() {
    return Arrays.stream(columns.split(";"))
        .map(
            column ->
                "CAST(NULL AS "
                    + column.substring(column.indexOf(' ') + 1)
                    + ") AS \""
                    + name(column)
                    + "\"")
        .collect(Collectors.joining(", ", "(SELECT ", " WHERE false)"));
  }

  private static String name(String column) {
    return column.substring(0, column.indexOf(' ')).replace("\"", "");
  }
}
