package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.dragoman.cli.TestCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} tells what it did, and exits by it. */
class ImportCommandTest {

  @TempDir private Path folder = Path.of("unset");

  private Path mentions(String name, String... days) throws IOException {
    List<String> rows = new java.util.ArrayList<>();
    for (String day : days) {
      String rest = String.join("\t", Collections.nCopies(10, ""));
      rows.add("7\t20240619000000\t" + day + "\t1\texample.org\thttp://example.org/a\t" + rest);
    }
    return Files.write(folder.resolve(name), rows);
  }

  private Outcome run(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("import", "--record", folder.resolve("record").toString()));
    arguments.addAll(List.of(more));
    return TestCommand.run(arguments.toArray(String[]::new));
  }

  @Test
  void goodFilesExitWithZeroAndASecondImportSaysThatThereIsNothingToAdd() throws IOException {
    String file = mentions("m.csv", "20240620101500").toString();
    assertThat(run(file)).satisfies(outcome -> assertThat(outcome.exitCode()).isZero());
    Outcome again = run(file);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("0 mentions added", "1 mentions known already");
  }

  @Test
  void rejectedRowsExitWithOneAndAreNamed() throws IOException {
    Outcome outcome = run(mentions("m.csv", "20240620101500", "99999999999999").toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.SOME_INPUT_REJECTED);
    assertThat(outcome.out()).contains("rows rejected: a time that is none (line 2)");
  }

  @Test
  void anotherLayoutThanSaidIsTold() throws IOException {
    Outcome outcome = run("--as", "icews", mentions("m.csv", "20240620101500").toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("it looks like GDELT 2 mentions");
  }

  @Test
  void whereOneFileIsNoDataSetNothingIsImported() throws IOException {
    String good = mentions("m.csv", "20240620101500").toString();
    Outcome outcome = run(good, folder.toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("is a folder");
  }

  @Test
  void unknownFormatsAreToldWithTheKnownOnes() {
    Outcome outcome = run("--as", "acled", "x.csv");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("not 'acled'", "cow-alliances");
  }

  @Test
  void programsGetOneObjectPerFile() throws IOException {
    Outcome outcome = run("--format", "jsonl", mentions("m.csv", "20240620101500").toString());
    assertThat(outcome.out())
        .startsWith("{\"file\":")
        .contains("\"format\":\"gdelt-mentions\"", "\"added\":1");
  }
}
