package org.dragoman.lexicon.code;

import java.util.List;
import java.util.Map;
import org.dragoman.codes.EventScore;
import org.dragoman.codes.EventScores;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.QuadClass;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;

/** Loads the scores of event types from {@code codes/plover.csv}. */
public final class EventScoreTable {

  /** Scores by type and mode. */
  public static final CsvTable<EventScores.Row> TABLE =
      new CsvTable<>(
          "codes/plover.csv",
          List.of("type", "mode", "score", "quad", "reciprocal", "source"),
          EventScoreTable::row);

  /** Classes of acts by the words their names start with. */
  public static final CsvTable<Map.Entry<String, QuadClass>> ACT_CLASSES =
      new CsvTable<>(
          "codes/act-classes.csv",
          List.of("start", "quad", "source"),
          row -> Map.entry(row.required("start"), quad(row)));

  private EventScoreTable() {}

  /**
   * @throws LexiconException naming file and line of what cannot be used
   */
  public static EventScores load(LexiconFiles files) {
    return EventScores.of(TABLE.read(files));
  }

  private static EventScores.Row row(Row row) {
    return new EventScores.Row(type(row), row.text("mode"), score(row));
  }

  private static PloverType type(Row row) {
    String text = row.required("type");
    return PloverType.find(text)
        .orElseThrow(() -> row.problem("'" + text + "' is no PLOVER type such as CONSULT"));
  }

  private static EventScore score(Row row) {
    String text = row.required("score");
    try {
      return new EventScore(Double.parseDouble(text), quad(row), reciprocal(row));
    } catch (IllegalArgumentException e) {
      throw row.problem("'" + text + "' in 'score' is no number from -10 to 10");
    }
  }

  private static QuadClass quad(Row row) {
    String text = row.required("quad");
    return QuadClass.find(text)
        .orElseThrow(
            () -> row.problem("'" + text + "' is no quad class such as verbal-cooperation"));
  }

  private static boolean reciprocal(Row row) {
    return switch (row.required("reciprocal")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.problem("'reciprocal' is yes or no");
    };
  }
}
