package org.dragoman.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dragoman.exchange.ledger.LedgerReport.Tally;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real question set goes in; it must lie beside the checkout (or where {@code -Dshared} says).
 */
class ForecastBenchSampleTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("shared", "../shared"))
          .resolve("samples/forecastbench/2024-07-21-human.json");

  @TempDir private Path folder = Path.of("unset");

  @Test
  void allTwoHundredQuestionsOfTheHumanSetAreTaken() {
    assumeTrue(Files.isRegularFile(SAMPLE), "no real sample at " + SAMPLE);
    Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (DuckRecord record = DuckRecord.open(folder.resolve("record"), clock)) {
      LedgerReport report = new LedgerImporter(record).importFile(SourceFile.read(SAMPLE));
      assertThat(report.rows()).isEqualTo(200);
      assertThat(report.questions()).isEqualTo(new Tally(90 + 108 * 8 + 2 * 7, 0));
      assertThat(report.forecasts()).isEqualTo(new Tally(90, 0));
      assertThat(report.rejected()).isEmpty();
      LedgerReport again = new LedgerImporter(record).importFile(SourceFile.read(SAMPLE));
      assertThat(again.questions()).isEqualTo(new Tally(0, 968));
      assertThat(again.forecasts()).isEqualTo(new Tally(0, 90));
    }
  }
}
