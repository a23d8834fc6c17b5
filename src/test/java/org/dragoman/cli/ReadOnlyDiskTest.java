package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record on a disk that is mounted read-only can be asked; what would write says why not. */
class ReadOnlyDiskTest {

  @TempDir private Path temporary = Path.of("unset");
  private String record = "unset";

  @BeforeEach
  void readOneReport() throws Exception {
    assumeTrue(
        onReadOnlyDisk(temporary.toString(), "true").exitCode() == 0,
        "needs unshare and the right to mount");
    record = temporary.resolve("record").toString();
    Path report = temporary.resolve("r01.txt");
    Files.writeString(
        report, "Envoys meet\n2024-06-10 | Monitor | Seoul\n\nJapan condemned North Korea.\n");
    assertThat(TestCommand.run("brief", report.toString(), "--record", record).exitCode()).isZero();
  }

  @Test
  void questionsAreAnswered() throws Exception {
    TestCommand.Outcome happenings = dragoman("happenings", "--record", record);
    assertThat(happenings.out()).contains("Japan");
    assertThat(happenings.exitCode()).isZero();
    assertThat(dragoman("search", "condemned", "--record", record).out()).contains("[r01:1]");
  }

  @Test
  void whatWouldWriteIsRefusedWithTheReason() throws Exception {
    TestCommand.Outcome outcome =
        dragoman("retract", "r01", "--by", "Kim", "--why", "forged", "--record", record);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains("the disk is read-only")
        .contains("Nothing stored is lost")
        .doesNotContain("\tat ");
    assertThat(TestCommand.run("record", "verify", "--record", record).exitCode()).isZero();
  }

  private TestCommand.Outcome dragoman(String... arguments) throws Exception {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return onReadOnlyDisk(
        temporary.toString(),
        Stream.concat(java.stream(), Stream.of(arguments))
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" ")));
  }

  /** Runs a command where a folder is mounted read-only for it alone. */
  private static TestCommand.Outcome onReadOnlyDisk(String folder, String command)
      throws IOException, InterruptedException {
    String mount = "mount --bind '%s' '%s' && mount -o remount,ro,bind '%s' && ";
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "unshare", "-m", "sh", "-c", mount.formatted(folder, folder, folder) + command)
              .start();
    } catch (IOException notInstalled) {
      return new TestCommand.Outcome(1, "", notInstalled.toString());
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new TestCommand.Outcome(process.waitFor(), out, err);
  }
}
