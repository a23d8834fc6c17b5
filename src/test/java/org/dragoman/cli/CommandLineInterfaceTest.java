package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a newcomer would use them, on the example dossier. */
class CommandLineInterfaceTest {

  private static final Path DOSSIER = Path.of("examples/pyongyang-2024");

  @TempDir private Path temporary = Path.of("unset");

  private static TestCommand.Outcome run(String... arguments) {
    return TestCommand.run(arguments);
  }

  @Test
  void briefReadsOnceAndShowOpensItsReferences() {
    String record = temporary.resolve("record").toString();
    TestCommand.Outcome first = run("brief", DOSSIER.toString(), "--record", record);
    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .contains(
            "New",
            "Coming",
            "Agreements",
            "Commitments",
            "Red lines",
            "Relations",
            "What experts expect",
            "Contradictions");
    assertThat(first.err()).contains("16 reports read");
    TestCommand.Outcome second = run("brief", DOSSIER.toString(), "--record", record);
    assertThat(second.err()).contains("0 reports read, 16 known already");
    assertThat(second.out()).isEqualTo(first.out());
    TestCommand.Outcome shown = run("show", "r05:1", "--record", record);
    assertThat(shown.out()).contains(">>>").contains("in a few days").contains("Hanbit Wire");
    TestCommand.Outcome earlier =
        run(
            "brief",
            "--as-of",
            "2024-06-13",
            "--about",
            "RUS,PRK",
            "--format",
            "md",
            "--record",
            record);
    assertThat(earlier.out()).contains("as of 2024").doesNotContain("r09").contains("r05:1");
    assertThat(run("brief", "--format", "json", "--record", record).out()).contains("\"sections\"");
    assertThat(run("brief", "--format", "html", "--record", record).out())
        .contains("<!DOCTYPE html>")
        .doesNotContain("<script");
    TestCommand.Outcome unknown = run("show", "r99:1", "--record", record);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("r99").doesNotContain("\tat ");
  }

  @Test
  void theReadmeShowsWhatTheProgramPrints() throws IOException {
    String record = temporary.resolve("record").toString();
    String printed =
        run("brief", DOSSIER.toString(), "--as-of", "2024-06-20", "--record", record).out();
    String shown = Files.readString(Path.of("README.md")).split("```")[3];
    assertThat(shown.lines().filter(line -> !line.isBlank()))
        .isNotEmpty()
        .allMatch(line -> printed.contains(line));
  }

  @Test
  void readPrintsNothingButClaimsInJsonLines() throws IOException {
    TestCommand.Outcome outcome =
        run(
            "read",
            DOSSIER.resolve("r09.txt").toString(),
            temporary.resolve("missing.txt").toString(),
            "--format",
            "jsonl");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("missing.txt");
    assertThat(outcome.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"document\":\"r09\",\"start\":"));
    assertThat(Files.list(temporary)).isEmpty();
  }

  @Test
  void readExplainsItself() {
    assertThat(run("read", DOSSIER.resolve("r09.txt").toString(), "--explain").out())
        .contains("frame ")
        .contains("actor");
  }

  @Test
  void explainingListsTheVerbsThatNoFrameKnows() throws IOException {
    Path report = temporary.resolve("v.txt");
    Files.writeString(
        report,
        "Odd verbs\n2024-06-12 | Post | Lima\n\nPeru outfoxed Chile. Bolivia outfoxed Peru. "
            + "Chile shrugged off Peru. Peru visited Chile. The weather outshone the sea.\n");
    TestCommand.Outcome table = run("read", report.toString(), "--explain");
    assertThat(table.out().lines())
        .containsSequence("    2  outfox", "    1  shrug off")
        .noneMatch(line -> line.matches(" +\\d+  (visit|outshine)"));
    TestCommand.Outcome lines = run("read", report.toString(), "--explain", "--format", "jsonl");
    assertThat(lines.out().lines()).allMatch(line -> line.startsWith("{"));
    assertThat(lines.err()).contains("    2  outfox");
  }

  @Test
  void wrongUseIsToldWithoutAStackTrace() {
    assertThat(
            run("brief", "--about", "Russia!", "--record", temporary.resolve("r").toString())
                .exitCode())
        .isEqualTo(2);
    assertThat(run("read").exitCode()).isEqualTo(2);
    assertThat(run("nonsense").exitCode()).isEqualTo(2);
    assertThat(run("brief", "--as-of", "yesterday").err())
        .contains("yesterday")
        .doesNotContain("\tat ");
  }

  @Test
  void aFullDiskLosesNothing() throws IOException, InterruptedException {
    String record = temporary.resolve("record").toString();
    run("brief", DOSSIER.toString(), "--record", record);
    Path more = Files.createDirectory(temporary.resolve("more"));
    String text = "Talks\n2024-12-06 | Post | Lima\n\n" + "Peru and Chile held talks. ".repeat(400);
    Files.writeString(more.resolve("p1.txt"), text);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "ulimit -f 8; exec '"
            + java
            + "' -XX:-UsePerfData -cp '"
            + classPath()
            + "' org.dragoman.app.Main brief '"
            + more
            + "' --record '"
            + record
            + "'";
    Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isNotZero();
    assertThat(printed).doesNotContain("\tat ").contains("Nothing stored is lost");
    assertThat(run("brief", "--record", record).out()).contains("from 16 reports");
  }

  /** As the launcher does it: with the driver's native library beside it, not in a jar. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.contains("duckdb_jdbc"))
            .collect(Collectors.joining(File.pathSeparator))
        + File.pathSeparator
        + Path.of("target/driver").toAbsolutePath();
  }

  @Test
  void aDamagedRecordHasItsOwnExitCode() throws IOException {
    Path record = temporary.resolve("record");
    run("brief", DOSSIER.toString(), "--record", record.toString());
    Files.writeString(record.resolve("log/0000000001.json"), "torn");
    TestCommand.Outcome outcome = run("brief", "--record", record.toString());
    assertThat(outcome.exitCode()).isEqualTo(4);
    assertThat(outcome.err()).contains("0000000001.json");
  }
}
