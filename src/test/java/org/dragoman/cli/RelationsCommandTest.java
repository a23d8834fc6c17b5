package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.record.Entry;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code relations} shows a pair, explains its line and draws it. */
class RelationsCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-07-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temporary = Path.of("unset");

  @BeforeEach
  void record() {
    try (DuckRecord record = DuckRecord.open(temporary.resolve("record"), CLOCK)) {
      record.append(
          List.of(
              told("r1", "2024-05-10", PloverType.ACCUSE, null, "RUS", "PRK"),
              told("r2", "2024-06-19", PloverType.CONSULT, "visit", "RUS", "PRK"),
              told("r3", "2024-06-20", PloverType.AID, null, "RUS", "CHN")));
    }
  }

  private static Entry.Read told(
      String name,
      String day,
      PloverType type,
      @Nullable String mode,
      String actor,
      String recipient) {
    String text = name + " told it.";
    LocalDate date = LocalDate.parse(day);
    Report report =
        new Report(ReportId.ofText(text), name, text, 0, null, date, "Post", null, null);
    Claim claim =
        new Claim(
            new Evidence.Sentence(report.id(), 0, text.length()),
            new Assertion.Event(type, mode, Sides.of(actor, recipient), null),
            Firmness.FACT,
            null,
            TimeInterval.on(date),
            null,
            List.of(),
            0.9);
    Sentence sentence = new Sentence(1, 1, new Span(0, text.length()));
    return new Entry.Read(
        report,
        new Reading(
            report.id(),
            "1",
            "lexicon",
            List.of(sentence),
            List.of(new Reading.ReadClaim(claim, 1, List.of()))));
  }

  private TestCommand.Outcome relations(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("relations"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--record", temporary.resolve("record").toString()));
    return TestCommand.run(all.toArray(String[]::new));
  }

  @Test
  void anOverviewSaysLevelHalfLifeMoversAndVisits() {
    TestCommand.Outcome outcome = relations("RUS", "PRK");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("Russia – North Korea")
        .contains("half-life 90 days, PLOVER scores")
        .contains("1 acts of cooperation and 1 of conflict")
        .contains("+4.0  Russia → North Korea: visit, 19 Jun 2024 [r2:1]")
        .contains("Last visits");
  }

  @Test
  void aSeriesHasARowForEachMonthWithTheClaims() {
    assertThat(relations("RUS", "PRK", "--from", "2024-05-01", "--format", "csv").out().lines())
        .hasSize(3)
        .startsWith("period,cooperation,conflict,events,level,claims")
        .anyMatch(line -> line.matches("2024-05,0.0,-3.0,1,-2.\\d+,[0-9a-f]{32}"));
  }

  @Test
  void anExplanationBeginsWithTheDecayOfWhatWasBefore() {
    TestCommand.Outcome outcome =
        relations(
            "RUS",
            "PRK",
            "--explain",
            "--from",
            "2024-06-01",
            "--half-life",
            "30",
            "--format",
            "csv");
    assertThat(outcome.out().lines().skip(1).findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains("decay of the level before"));
    assertThat(outcome.out()).contains("visit").doesNotContain("accusation");
  }

  @Test
  void whatWasPublishedLaterIsNotKnown() {
    assertThat(relations("RUS", "PRK", "--as-of", "2024-06-01").out()).doesNotContain("visit,");
  }

  @Test
  void thinHistoryIsCalledThin() {
    assertThat(relations("RUS", "PRK", "--triads").out()).contains("The history is too thin");
  }

  @Test
  void theLineIsDrawnAsVectorsOrPixels() throws IOException {
    Path svg = temporary.resolve("line.svg");
    Path png = temporary.resolve("line.png");
    assertThat(relations("RUS", "PRK", "--plot", svg.toString()).exitCode()).isZero();
    assertThat(relations("RUS", "PRK", "--by", "day", "--plot", png.toString()).exitCode())
        .isZero();
    assertThat(Files.readString(svg)).contains("<svg").contains("<path");
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void whatCannotBeIsSaid() {
    assertThat(relations("RUS", "RUS").err()).contains("two different actors");
    assertThat(relations("RUS", "PRK", "--half-life", "0").err()).contains("above 0");
    assertThat(relations("RUS", "PRK", "--plot", "line.gif").err()).contains(".svg or .png");
    assertThat(relations("RUS", "PRK", "--from", "2024-06-02", "--to", "2024-06-01").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(relations("USA", "PRK").err()).contains("no claim tells of");
  }
}
