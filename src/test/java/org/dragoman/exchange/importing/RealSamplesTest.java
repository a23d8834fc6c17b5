package org.dragoman.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.CodeTables;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is known of real files comes out; needs them beside the checkout (or where {@code -Dshared}
 * says).
 */
class RealSamplesTest {

  private static final Path SAMPLES = Path.of(System.getProperty("shared", "../shared"), "samples");

  @TempDir private Path folder = Path.of("unset");

  @BeforeEach
  void needsTheSamples() {
    assumeTrue(Files.isDirectory(SAMPLES), "no real samples at " + SAMPLES);
  }

  private ImportReport add(DuckRecord record, String file) {
    CodeTables tables = CodeTables.load(LexiconFiles.bundled());
    Path path = SAMPLES.resolve(file);
    return new Importer(record.bulk(), tables, null).importFile(path, null, bytes -> {});
  }

  private DuckRecord record() {
    return DuckRecord.open(
        folder.resolve("record"),
        Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void theGdeltFileRepeatsItself382Times() {
    try (DuckRecord record = record()) {
      ImportReport report = add(record, "gdelt/20190121220000.export.CSV");
      assertThat(report.rows()).isEqualTo(1629);
      assertThat(report.noted()).containsEntry("URLs", 360L);
      assertThat(report.folded())
          .containsOnly(Map.entry("repeats of day, actors, event code and URL", 382L));
      assertThat(report.rejected()).isEmpty();
    }
  }

  @Test
  void theIcewsFileHolds149Visits() {
    try (DuckRecord record = record()) {
      ImportReport report = add(record, "icews/events.2018.sample.tab");
      assertThat(report.rows()).isEqualTo(3705);
      assertThat(report.noted()).containsEntry("visit rows", 297L).containsEntry("visits", 149L);
    }
  }

  @Test
  void atopKnowsTheTreatiesOf1961And2000() {
    try (DuckRecord record = record()) {
      add(record, "atop/atop-alliance-level.csv");
      List<RecordedClaim> treaty = record.claimsAt(new Reference.InDataSet("ATOP", "3440"));
      assertThat(of(treaty, "signed").claim().when().earliest()).isEqualTo("1961-07-06");
      assertThat(of(treaty, "terminated").claim().when().earliest()).isEqualTo("1996-09-10");
      assertThat(of(treaty, "in-force").claim().extra())
          .containsEntry("term-months", "120")
          .containsEntry("renewal-months", "60");
      assertThat(provisions(treaty)).containsExactlyInAnyOrder("DEFENCE", "NON_AGGRESSION");
      List<RecordedClaim> later = record.claimsAt(new Reference.InDataSet("ATOP", "4940"));
      assertThat(provisions(later)).containsExactly("CONSULTATION");
      assertThat(later)
          .extracting(claim -> claim.claim().assertion().typeCode())
          .contains("characterised")
          .doesNotContain("terminated");
      assertThat(of(later, "in-force").claim().extra()).containsEntry("data-until", "2016-12-31");
    }
  }

  private static RecordedClaim of(List<RecordedClaim> claims, String type) {
    return claims.stream()
        .filter(claim -> claim.claim().assertion().typeCode().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> provisions(List<RecordedClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.claim().assertion().typeCode().equals("provision"))
        .filter(claim -> !claim.claim().firmness().negated())
        .map(claim -> String.valueOf(((Assertion.Agreement) claim.claim().assertion()).provision()))
        .toList();
  }
}
