package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lexicon check} names every problem of edited files, each with file and line. */
class LexiconCheckTest {

  @TempDir private Path temporary = Path.of("unset");

  private String write(String name, String... lines) throws IOException {
    return Files.write(temporary.resolve(name), List.of(lines)).toString();
  }

  @Test
  void theShippedFilesAreFine() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("lexicon", "check"));
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      files.map(Path::toString).filter(f -> f.matches(".*\\.(csv|yaml)")).forEach(arguments::add);
    }
    TestCommand.Outcome outcome = TestCommand.run(arguments.toArray(String[]::new));
    assertThat(outcome.out()).contains("files are fine");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void allProblemsOfFramesAreNamed() throws IOException {
    String file =
        write(
            "mine.yaml",
            "kind: event",
            "frames:",
            "  - id: a",
            "    type: CONSULTT",
            "    mutual: yes",
            "    colour: red",
            "    patterns:",
            "      - A visit <foo>",
            "  - id: b",
            "    type: AID",
            "    patterns: [A help R]",
            "  - id: b",
            "    type: AID",
            "    patterns: [A help R]");
    TestCommand.Outcome outcome = TestCommand.run("lexicon", "check", file);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":4: 'CONSULTT'"),
            line -> assertThat(line).startsWith(file + ":5: ").contains("true or false"),
            line -> assertThat(line).startsWith(file + ":6: ").contains("colour"),
            line -> assertThat(line).startsWith(file + ":8: ").contains("<foo>"),
            line -> assertThat(line).startsWith(file + ":12: ").contains("'b'"),
            line -> assertThat(line).isEqualTo("5 problems"));
  }

  @Test
  void tablesAreKnownByTheirHeader() throws IOException {
    String file =
        write(
            "new-leaders.csv",
            "name,aliases,office,code,from,to,source",
            "Ada Lindqvist,,prime minister,SWX,2030-10-01,,invented",
            "Olof Berg,,premier,SWE,2030-10-01,2029-01-01,invented",
            "Eva Holm,,premier,SWE,May 2029,,");
    assertThat(TestCommand.run("lexicon", "check", file).out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":2: 'SWX'"),
            line -> assertThat(line).startsWith(file + ":3: 'to' lies before 'from'"),
            line -> assertThat(line).startsWith(file + ":4: ").contains("May 2029"),
            line -> assertThat(line).startsWith(file + ":4: ").contains("source"),
            line -> assertThat(line).isEqualTo("4 problems"));
  }

  @Test
  void wordsThatOneFileDefinesMayBeUsedInAnother() throws IOException {
    String frames =
        write(
            "gifts.yaml",
            "kind: event",
            "frames:",
            "  - {id: gift, type: AID, patterns: [A bestow <gift> on R]}");
    String classes = write("classes.yaml", "gift: [vase]");
    assertThat(TestCommand.run("lexicon", "check", frames).exitCode()).isEqualTo(1);
    assertThat(TestCommand.run("lexicon", "check", frames, classes).exitCode()).isZero();
  }

  @Test
  void aFileThatIsMissingOrNoLexiconIsNamed() throws IOException {
    String list = write("list.csv", "colour,shape", "red,round");
    TestCommand.Outcome outcome =
        TestCommand.run("lexicon", "check", temporary.resolve("none.yaml").toString(), list);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("none.yaml").contains("list.csv:1").doesNotContain("\tat ");
  }

  @Test
  void aLexiconFolderThatIsMissingIsToldAsWrongUse() {
    TestCommand.Outcome outcome =
        TestCommand.run(
            "read", "examples/pyongyang-2024/r09.txt", "--lexicon", temporary + "/nowhere");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("nowhere");
  }
}
