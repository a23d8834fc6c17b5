package org.dragoman.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.question.Criterion;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Scored;
import org.dragoman.question.Verdict;
import org.dragoman.question.Window;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as files: a row a forecast, lists as lists, nothing where nothing is known. */
class LedgerExporterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/ledger");
  private static final Matter MATTER =
      new Matter(
          new Criterion.Elsewhere("https://example.org/1"),
          new Window(day("2024-03-01"), day("2024-06-30")),
          new Outcomes.YesNo(),
          1);
  private static final Verdict YES =
      new Verdict.Known(
          new Outcome(1, day("2024-06-19"), false, List.of(), "ruled by Metaculus: yes"));

  @TempDir private Path folder = Path.of("unset");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static LedgerEntry entry(String question, double yes, String made, Verdict verdict) {
    Forecast forecast =
        new Forecast(
            new Forecaster("Flavia, \"the\" analyst", ForecasterKind.EXPERT),
            day(made),
            MATTER,
            Probabilities.ofYes(yes),
            null,
            List.of());
    return new LedgerEntry(
        question,
        question.isEmpty() ? 0 : 1,
        new Scored(forecast, verdict),
        question.isEmpty() ? null : Probabilities.ofYes(0.5));
  }

  private static List<LedgerEntry> entries() {
    return List.of(
        entry("treaty", 0.75, "2024-04-01", YES),
        entry("treaty", 0.25, "2024-06-20", YES),
        entry("envoy", 0.25, "2024-04-01", new Verdict.Annulled("Metaculus", "withdrawn")),
        entry("", 0.25, "2024-04-01", new Verdict.Open()));
  }

  private Path write(String name) {
    Path file = folder.resolve(name);
    try (DuckRecord record = DuckRecord.open(folder.resolve("record"), Clock.systemUTC())) {
      new LedgerExporter(record)
          .write(
              entries(),
              entry -> entry.question().isEmpty() ? "" : "Will they sign?",
              LedgerTarget.find(file).orElseThrow());
    }
    return file;
  }

  @Test
  void csvAndJsonAreAsTheyEverWere() throws IOException {
    assertThat(Files.readString(write("ledger.csv")).replace("\r\n", "\n"))
        .isEqualTo(Files.readString(GOLDEN.resolve("ledger.csv")));
    assertThat(Files.readString(write("ledger.jsonl")))
        .isEqualTo(Files.readString(GOLDEN.resolve("ledger.jsonl")));
    assertThat(Files.readString(write("ledger.json"))).startsWith("[{").endsWith("}]\n");
  }

  @Test
  void parquetHasListsAsListsAndDaysAsDays() throws SQLException {
    Path file = write("ledger.parquet");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*), avg(score), max(probabilities[2]), max(typeof(made)),"
                    + " max(typeof(probabilities)), count(question), max(len(outcomes)) FROM '"
                    + file
                    + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong(1)).isEqualTo(4);
      assertThat(rows.getDouble(2)).isEqualTo(0.0625);
      assertThat(rows.getDouble(3)).isEqualTo(0.75);
      assertThat(rows.getString(4)).isEqualTo("DATE");
      assertThat(rows.getString(5)).isEqualTo("DOUBLE[]");
      assertThat(rows.getLong(6)).isEqualTo(3);
      assertThat(rows.getLong(7)).isEqualTo(2);
    }
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken.csv/inside"));
    assertThatThrownBy(() -> write("taken.csv")).isInstanceOf(UncheckedIOException.class);
    assertThat(taken).isDirectory();
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void theEndingSaysTheFormat() {
    assertThat(LedgerTarget.find(Path.of("a/ledger.CSV"))).isPresent();
    assertThat(LedgerTarget.find(Path.of("a/ledger.xlsx"))).isEmpty();
  }
}
