package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example dossier day by day: what experts said, what the program said, what came. */
class ReplayCommandTest {

  @TempDir private Path temporary = Path.of("unset");

  private TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 3);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    all[arguments.length + 2] = "--to=2024-06-20";
    return TestCommand.run(all);
  }

  @Test
  void theDossierIsReplayedWithItsQuestion() {
    TestCommand.Outcome outcome = run("replay", "examples/pyongyang-2024", "--from", "2024-06-12");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .containsPattern("(?s)2024-06-12\n.*Question pyongyang-treaty → defence-treaty, known")
        .containsPattern("Dragoman +defence-treaty \\d+ %.*none \\d+ % +RPS \\.\\d+")
        .containsPattern("Bae Min-ho +defence-treaty .*RPS")
        .containsPattern(
            "senior South Korean presidential official +yes 68 % +Brier \\.106 \\[r05:1\\]")
        .containsPattern("Dragoman +yes \\d+ % +Brier \\.\\d+")
        .containsPattern("(?s)Scores as of 2024-06-20.*expert +\\d+ +2 .*base rate")
        .contains("Where Dragoman did not abstain");
    assertThat(
            run("replay", "examples/pyongyang-2024", "--from", "2024-06-12", "--scores-only").out())
        .doesNotContain("2024-06-12\n");
  }

  @Test
  void daysThatCannotBeReplayedAreNamed() throws Exception {
    assertThat(run("replay", "--from", "2024-07-12").err())
        .contains("--to 2024-06-20 lies before --from 2024-07-12");
    assertThat(run("replay", "nowhere", "--from", "2024-06-12").err())
        .contains("nowhere is no folder");
    assertThat(run("replay", "--from", "0001-01-01").err()).contains("a hundred years at most");
    Path folder = Files.createDirectory(temporary.resolve("dossier"));
    Files.writeString(folder.resolve("q.yaml"), "question: q\n");
    TestCommand.Outcome broken = run("replay", folder.toString(), "--from", "2024-06-12");
    assertThat(broken.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(broken.err()).contains("q.yaml: 'window' is missing");
  }
}
