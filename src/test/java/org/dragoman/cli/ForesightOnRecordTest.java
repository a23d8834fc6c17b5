package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reading;
import org.dragoman.claim.RedLineType;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.record.Entry;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of a record are forecast like those of a data set, and cited by their claims. */
class ForesightOnRecordTest {

  private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
  private static final int DAYS = 400;

  @TempDir private Path temporary = Path.of("unset");

  /** For more than a year Russia aids North Korea every third day, and others do other things. */
  @BeforeEach
  void fillTheRecord() {
    String text = "x".repeat(4 * DAYS + 10);
    Report report =
        new Report(ReportId.ofText(text), "digest", text, 0, null, LAST, "Post", null, null);
    List<Reading.ReadClaim> claims = new ArrayList<>();
    for (int before = 0; before < DAYS; before++) {
      LocalDate day = LAST.minusDays(before);
      if (before % 3 == 0) {
        claims.add(event(report, claims.size(), PloverType.AID, "RUS", "PRK", day));
      }
      String other = List.of("CHN", "JPN", "IND", "TUR", "IRN").get(before % 5);
      claims.add(event(report, claims.size(), PloverType.CONSULT, "CHN", other, day));
      claims.add(event(report, claims.size(), PloverType.ACCUSE, "PRK", "KOR", day));
    }
    InnerEvent aid = new InnerEvent("AID", Sides.of("RUS", "PRK"), false, TimeInterval.UNKNOWN);
    claims.add(
        claim(
            report,
            claims.size(),
            new Assertion.RedLine(RedLineType.STATED, Sides.of("KOR", "RUS"), aid),
            TimeInterval.UNKNOWN));
    Sentence sentence = new Sentence(1, 1, new Span(0, text.length()));
    try (DuckRecord record =
        DuckRecord.open(
            temporary.resolve("record"),
            Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC))) {
      record.append(
          List.of(
              new Entry.Read(
                  report, new Reading(report.id(), "1", "lexicon", List.of(sentence), claims))));
    }
  }

  private static Reading.ReadClaim event(
      Report report, int n, PloverType type, String actor, String recipient, LocalDate day) {
    return claim(
        report,
        n,
        new Assertion.Event(type, null, Sides.of(actor, recipient), null),
        TimeInterval.on(day));
  }

  private static Reading.ReadClaim claim(
      Report report, int n, Assertion assertion, TimeInterval when) {
    Claim claim =
        new Claim(
            new Evidence.Sentence(report.id(), n, n + 1),
            assertion,
            Firmness.FACT,
            null,
            when,
            null,
            List.of(),
            0.9);
    return new Reading.ReadClaim(claim, 1, List.of());
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 4);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    all[arguments.length + 2] = "--as-of";
    all[arguments.length + 3] = LAST.toString();
    return TestCommand.run(all);
  }

  @Test
  void theLikeliestRecipientComesFirstAndPastEventsAreCitedByTheirClaims() {
    TestCommand.Outcome outcome =
        run("foresight", "rank", "--actor", "RUS", "--act", "AID", "--explain", "--top", "1");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .containsPattern("^ +1 .* PRK\n")
        .contains("2024-06-30: RUS | AID | PRK [digest:1]");
  }

  @Test
  void chancesAreOfTheDaysAfterTheAskedOne() {
    TestCommand.Outcome outcome =
        run(
            "foresight",
            "chance",
            "--actor",
            "RUS",
            "--recipient",
            "PRK",
            "--window",
            "7",
            "--format",
            "jsonl");
    assertThat(outcome.out())
        .contains(
            "\"from\":\"2024-07-01\",\"to\":\"2024-07-07\",\"class\":\"material-cooperation\"");
  }

  @Test
  void aRecordIsPartedByDaysToJudgeForecasts() {
    TestCommand.Outcome outcome =
        run("foresight", "evaluate", "--part", "test", "--learner", "additive");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("MRR", "first look, untrained");
  }

  @Test
  void redLinesBearHowLikelyActsOfTheForbiddenClassAre() {
    assertThat(run("redlines", "--chances", "--format", "jsonl").out())
        .containsPattern("\"chance_30_days\":(0\\.[5-9]|1\\.0)")
        .contains("\"base_rate\":0.");
    assertThat(run("redlines", "--format", "jsonl").out()).doesNotContain("chance_30_days");
  }
}
