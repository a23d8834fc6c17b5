package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be otherwise is printed with its reasons, and nothing is written to the record. */
class WhatIfCommandTest {

  @TempDir private Path temporary = Path.of("unset");

  @BeforeEach
  void readOneReport() throws Exception {
    Path report = temporary.resolve("r01.txt");
    Files.writeString(
        report,
        "Envoys meet\n2024-06-20 | Monitor | Seoul\n\n"
            + "Russia signed a treaty with North Korea on 19 June 2024.\nJapan condemned North Korea.\n");
    assertThat(run("brief", report.toString()).exitCode()).isZero();
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    return TestCommand.run(all);
  }

  @Test
  void aDroppedSentenceTakesItsAnswersAlong() {
    TestCommand.Outcome outcome = run("whatif", "--drop", "r01:1");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("agreements: North Korea and Russia, treaty")
        .contains("→ nothing")
        .contains("without [r01:1]")
        .doesNotContain("Japan");
  }

  @Test
  void aSupposedClaimBringsAnswersAndTheRecordStaysAsItWas() {
    String before = run("record", "log").out();
    TestCommand.Outcome outcome =
        run("whatif", "--add", "ASSAULT PRK>JPN occurred 2024-06-21", "--as-of", "2024-06-30");
    assertThat(outcome.out())
        .contains("happenings: North Korea → Japan: assault")
        .contains("nothing → occurred")
        .contains("with [what-if#1]");
    assertThat(run("record", "log").out()).isEqualTo(before);
  }

  @Test
  void whereHistoryIsThinNoChanceIsInvented() {
    assertThat(
            run("whatif", "--add", "AID PRK>RUS occurred 2024-06-21", "--about", "RUS,PRK").out())
        .contains("relations: ")
        .contains("chances: none, ");
  }

  @Test
  void claimsAreRankedByWhatHangsOnThem() {
    assertThat(run("whatif", "--sensitivity", "--format", "jsonl").out())
        .startsWith("{\"changes\":")
        .contains("\"reference\":\"r01:1\"");
  }

  @Test
  void whatCannotBeSupposedIsRefused() {
    assertThat(run("whatif").err()).contains("whatif takes --add and --drop, or --sensitivity");
    assertThat(run("whatif", "--drop", "r09:1").err()).contains("no claim, reference or report");
    assertThat(run("whatif", "--add", "DANCE RUS>PRK").err()).contains("'DANCE' is no PLOVER type");
    assertThat(run("whatif", "--add", "x").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void chancesNeedAHistory() {
    TestCommand.Outcome outcome =
        run("foresight", "chance", "--actor", "JPN", "--recipient", "PRK", "--as-of", "2024-06-30");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("tells of no event")
        .doesNotContain("mistake in the program");
  }
}
