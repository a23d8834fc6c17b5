package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.cli.TestCommand.Outcome;
import org.dragoman.record.RecordFixture;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps a record can see what is in it and whether it is whole. */
class RecordCommandTest {

  @TempDir private Path temporary = Path.of("unset");
  private String record = "unset";

  @BeforeEach
  void fillTheRecord() {
    record = temporary.resolve("record").toString();
    fill("record", "p06");
    fill("record", "p07");
  }

  private void fill(String folder, String report) {
    Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (DuckRecord open = DuckRecord.open(temporary.resolve(folder), clock)) {
      open.append(List.of(RecordFixture.report(report, 1)));
    }
  }

  private Outcome run(String command, String... more) {
    return TestCommand.run(
        Stream.concat(Stream.of("record", command, "--record", record), Stream.of(more))
            .toArray(String[]::new));
  }

  private Path segment(String kind) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("record/segments"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(kind))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aSoundRecordVerifies() {
    Outcome outcome = run("verify");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("is sound: 2 commits");
  }

  @Test
  void everyDamagedFileIsNamedAndWhatIsStillReadable() throws IOException {
    Path claims = segment("claim");
    byte[] bytes = Files.readAllBytes(claims);
    bytes[bytes.length / 2] ^= 4;
    Files.write(claims, bytes);
    Path reading = segment("reading");
    Files.write(reading, new byte[20]);
    Outcome outcome = run("verify");
    assertThat(outcome.exitCode()).isEqualTo(4);
    assertThat(outcome.out())
        .contains(claims.getFileName().toString(), "check sum")
        .contains(reading.getFileName().toString(), "size");
    assertThat(outcome.err()).contains("rows stand in sound segments");
    Outcome brief = TestCommand.run("brief", "--record", record);
    assertThat(brief.exitCode()).isEqualTo(4);
    assertThat(brief.err())
        .containsAnyOf(reading.getFileName().toString(), claims.getFileName().toString());
  }

  @Test
  void aLostLastCommitIsMissed() throws IOException {
    Files.delete(temporary.resolve("record/log/0000000002.json"));
    Outcome outcome = run("verify");
    assertThat(outcome.exitCode()).isEqualTo(4);
    assertThat(outcome.out()).contains("0000000002.json", "is missing");
    assertThat(TestCommand.run("brief", "--record", record).exitCode()).isEqualTo(4);
  }

  @Test
  void oneFlippedBitInTheLastLogEntryIsNoticed() throws IOException {
    Path entry = temporary.resolve("record/log/0000000002.json");
    Files.writeString(entry, Files.readString(entry).replace("\"rows\":1", "\"rows\":3"));
    assertThat(run("verify").exitCode()).isEqualTo(4);
    Outcome brief = TestCommand.run("brief", "--record", record);
    assertThat(brief.exitCode()).isEqualTo(4);
    assertThat(brief.err()).contains("0000000002.json", "check sum");
  }

  @Test
  void aLogEntryOfAnotherRecordDoesNotPass() throws IOException {
    Path other = temporary.resolve("other");
    fill("other", "p06");
    Files.copy(
        other.resolve("log/0000000001.json"),
        temporary.resolve("record/log/0000000001.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(run("verify").out()).contains("0000000001.json", "another record");
    assertThat(TestCommand.run("brief", "--record", record).exitCode()).isEqualTo(4);
  }

  @Test
  void theLogTellsEveryCommitWithItsTime() {
    Outcome all = run("log", "--format", "csv");
    assertThat(all.out().lines()).hasSize(3);
    assertThat(all.out()).contains("2025-01-01T00:00:00Z");
    assertThat(run("log", "--last", "1", "--format", "csv").out().lines()).hasSize(2);
    assertThat(run("log", "--last", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void compactionLeavesWhatIsRecordedAsItIs() {
    String before = TestCommand.run("brief", "--record", record).out();
    Outcome outcome = run("compact", "--grace", "0");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("4 segments became 2");
    assertThat(TestCommand.run("brief", "--record", record).out()).isEqualTo(before);
    assertThat(run("verify").exitCode()).isZero();
  }

  @Test
  void statsCountByKind() {
    Outcome outcome = run("stats", "--format", "csv");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("reading,reports,2,2,").contains("claim,reports,");
    assertThat(outcome.err()).contains("version 2");
  }

  @Test
  void aFolderThatIsNoRecordIsLeftAlone() throws IOException {
    Files.writeString(temporary.resolve("holiday.jpg"), "x");
    Outcome outcome = TestCommand.run("record", "verify", "--record", temporary.toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("is no record");
  }
}
