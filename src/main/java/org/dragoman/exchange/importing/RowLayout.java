package org.dragoman.exchange.importing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file are read, and how the rows of a chunk become claims. A layout is SQL over
 * a relation {@code chunk} with the columns {@code line} and {@code columns}, all text, null where
 * the file says unknown.
 *
 * @param dataSet as the record calls it
 * @param columns what is read of a row, by the names used in {@code checked}
 * @param unknown texts that mean unknown, e.g. {@code NA}, {@code -9}
 * @param derived the query that gives {@code derived} from {@code chunk}: its columns and what is
 *     made of them
 * @param reject an expression over {@code derived}: why a row is rejected, else null
 * @param pass an expression: why a sound row claims nothing, else null
 * @param fold an expression: rows with the same value say the same; null where none do
 * @param foldedAs what folded rows are
 * @param claims selects over {@code checked}, a relation of the rows to use, each giving claims
 * @param notes figures about the rows of a file
 */
record RowLayout(
    ImportFormat format,
    String dataSet,
    List<String> columns,
    List<String> unknown,
    String derived,
    String reject,
    String pass,
    @Nullable String fold,
    String foldedAs,
    List<ClaimSelect> claims,
    List<Note> notes) {

  /**
   * A figure: how many values there are, or how many different ones.
   *
   * @param value an expression over {@code derived}; null does not count
   */
  record Note(String name, String value, boolean distinct) {}

  RowLayout {
    columns = List.copyOf(columns);
    unknown = List.copyOf(unknown);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  /** A column's name in SQL: lower case, other characters as underscores. */
  static String named(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
