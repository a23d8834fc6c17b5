package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.Entry;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is taken back or corrected by name and reason, and stays to be seen. */
class RetractionCommandsTest {

  private static final Instant LATER = Instant.parse("2025-02-01T00:00:00Z");

  @TempDir private Path temporary = Path.of("unset");
  private Path record = Path.of("unset");

  @BeforeEach
  void readOneReport() throws Exception {
    record = temporary.resolve("record");
    Path report = temporary.resolve("r01.txt");
    Files.writeString(
        report,
        "Envoys meet\nMonitor\n2024-06-10\n\nRussia signed a treaty with North Korea on Monday.\n"
            + "Japan condemned South Korea.\n");
    assertThat(run("brief", report.toString()).exitCode()).isZero();
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = record.toString();
    return TestCommand.run(all);
  }

  private List<RecordedClaim> claims() {
    try (DuckRecord open = DuckRecord.open(record, Clock.fixed(LATER, ZoneOffset.UTC))) {
      return open.claims(ClaimQuery.EVERYTHING);
    }
  }

  private TestCommand.Outcome correct(String id, String... settings) {
    List<String> arguments = new java.util.ArrayList<>(List.of("correct", id));
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    arguments.addAll(List.of("--by", "Kim", "--why", "misread"));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void aRetractedClaimCountsNoMoreButIsShownWithWhoAndWhy() {
    RecordedClaim claim = claims().get(0);
    int before = claims().size();
    String id = claim.claim().id().value();
    TestCommand.Outcome outcome = run("retract", id, id, "--by", "Kim", "--why", "a parody");
    assertThat(outcome.out()).contains(id).contains("retracted: 1");
    assertThat(claims()).hasSize(before - 1).doesNotContain(claim);
    assertThat(run("show", id).out()).contains("retracted by Kim on 2025-01-01: a parody");
    assertThat(run("retract", id, "--by", "Lee", "--why", "again").out())
        .contains("already retracted by Kim")
        .contains("retracted: 0");
  }

  @Test
  void aReportIsRetractedWhole() {
    assertThat(claims()).isNotEmpty();
    assertThat(run("retract", "r01", "--by", "Kim", "--why", "forged").exitCode()).isZero();
    assertThat(claims()).isEmpty();
  }

  @Test
  void whatWasKnownBeforeStaysKnown() {
    RecordedClaim claim = claims().get(0);
    try (DuckRecord open = DuckRecord.open(record, Clock.fixed(LATER, ZoneOffset.UTC))) {
      open.append(List.of(new Entry.Retraction(claim, null, "Kim", "forged")));
      assertThat(open.claims(ClaimQuery.known(null, LATER.minusSeconds(1)))).contains(claim);
      assertThat(open.claims(ClaimQuery.known(null, LATER))).doesNotContain(claim);
    }
  }

  @Test
  void aCorrectedClaimStandsInThePlaceOfTheWrongOne() {
    RecordedClaim wrong = claims().get(0);
    int before = claims().size();
    String id = wrong.claim().id().value();
    TestCommand.Outcome outcome = correct(id, "status=planned", "actor=RUS,CHN", "latest=");
    assertThat(outcome.err()).isEmpty();
    RecordedClaim right =
        claims().stream()
            .filter(claim -> outcome.out().contains(claim.claim().id().value()))
            .findFirst()
            .orElseThrow();
    assertThat(claims()).hasSize(before).doesNotContain(wrong);
    assertThat(right.reference()).isEqualTo(wrong.reference());
    assertThat(right.claim().firmness().status().code()).isEqualTo("planned");
    assertThat(right.claim().assertion().sides().actor().toString()).contains("CHN", "RUS");
    assertThat(right.claim().when().latest()).isNull();
    assertThat(run("show", wrong.reference().toString()).out())
        .contains("retracted by Kim")
        .contains("misread; now " + right.claim().id());
    assertThat(correct(id, "status=expected").err()).contains("taken back already");
  }

  @Test
  void impossibleCorrectionsAreRefusedByName() {
    String id = claims().get(0).claim().id().value();
    assertThat(correct(id, "colour=red").err()).contains("no field 'colour'");
    assertThat(correct(id, "status=perhaps").err()).contains("'perhaps' is no status");
    assertThat(correct(id, "latest=June").err()).contains("dates are written");
    assertThat(correct(id, "actor=Russia").err()).contains("not an actor code: 'Russia'");
    assertThat(correct(id, "negated=maybe").err()).contains("true or false");
    assertThat(correct(id, "earliest=2024-07-01", "latest=2024-06-01").err())
        .contains("ends before");
    assertThat(correct(id, "status").err()).contains("FIELD=VALUE");
    assertThat(correct("r01:1", "status=planned").err()).contains("not the id");
    assertThat(claims()).anyMatch(claim -> claim.claim().id().value().equals(id));
  }

  @Test
  void nobodyRetractsWithoutNameReasonOrClaim() {
    int before = claims().size();
    assertThat(run("retract", "r01", "--by", "Kim").exitCode()).isEqualTo(2);
    assertThat(run("retract", "r01", "--by", " ", "--why", "x").err()).contains("--by needs words");
    TestCommand.Outcome unknown =
        run("retract", "r01:1", "r\u001b[31m9", "--by", "K", "--why", "x");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("nothing was retracted").doesNotContain("\u001b");
    assertThat(claims()).hasSize(before);
  }
}
