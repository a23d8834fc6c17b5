package org.dragoman.exchange.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a file.
 *
 * @param rows rows of the file, without its header
 * @param added claims (or mentions) that are new in the record
 * @param held claims that the record held already
 * @param folded rows that say what another row says, by why
 * @param passedOver rows that are sound but claim nothing, by why
 * @param rejected rows that cannot be used, by why
 * @param noted what else the file holds, in figures: {@code URLs} → 360
 */
public record ImportReport(
    String file,
    ImportFormat format,
    long rows,
    long added,
    long held,
    Map<String, Long> folded,
    Map<String, Long> passedOver,
    Map<String, Rejection> rejected,
    Map<String, Long> noted) {

  private static final int NAMED = 5;

  /** Rows rejected for one reason; the first few by line. */
  public record Rejection(long count, List<Long> lines) {

    public Rejection {
      lines = List.copyOf(lines.subList(0, Math.min(NAMED, lines.size())));
    }

    Rejection and(Rejection other) {
      List<Long> all = new ArrayList<>(lines);
      all.addAll(other.lines);
      return new Rejection(count + other.count, all);
    }
  }

  public ImportReport {
    folded = Map.copyOf(folded);
    passedOver = Map.copyOf(passedOver);
    rejected = Map.copyOf(rejected);
    noted = Map.copyOf(noted);
  }

  static ImportReport nothing(String file, ImportFormat format) {
    return new ImportReport(file, format, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());
  }

  public boolean hasRejections() {
    return !rejected.isEmpty();
  }

  ImportReport and(ImportReport other) {
    Map<String, Rejection> all = new LinkedHashMap<>(rejected);
    other.rejected.forEach((why, more) -> all.merge(why, more, Rejection::and));
    return new ImportReport(
        file,
        format,
        rows + other.rows,
        added + other.added,
        held + other.held,
        sum(folded, other.folded),
        sum(passedOver, other.passedOver),
        all,
        sum(noted, other.noted));
  }

  private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
    Map<String, Long> sum = new LinkedHashMap<>(one);
    other.forEach((why, count) -> sum.merge(why, count, Long::sum));
    return sum;
  }
}
