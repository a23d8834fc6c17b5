package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.cli.TestCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code question import} and {@code question export} tell what they did, and exit by it. */
class QuestionSetCommandsTest {

  private static final String SAMPLES = "src/test/resources/ledger/";

  @TempDir private Path folder = Path.of("unset");

  private Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = folder.resolve("record").toString();
    return TestCommand.run(all);
  }

  @Test
  void theExampleOfTheGuideIsWhatTheCommandPrints() throws IOException {
    Outcome outcome =
        run("question", "import", SAMPLES + "forecast_data.csv", SAMPLES + "question_data.csv");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.SOME_INPUT_REJECTED);
    assertThat(Files.readString(Path.of("docs/question-sets.md"))).contains(outcome.out());
  }

  @Test
  void soundFilesExitWithZeroAndASecondImportAddsNothing() throws IOException {
    Path file = folder.resolve("q.csv");
    Files.writeString(
        file,
        "Question ID,Question Title,Question Type,Open Time,Scheduled Close Time\n"
            + "7,Will it rain?,binary,2024-01-01,2024-12-31\n");
    Outcome first = run("question", "import", file.toString());
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("1 questions added");
    assertThat(run("question", "import", file.toString()).out())
        .contains("1 questions known already")
        .doesNotContain("added");
  }

  @Test
  void aFileThatIsCutOffIsNamedAndTheOthersAreTaken() throws IOException {
    Path cut = folder.resolve("cut.json");
    Files.writeString(cut, "{\"questions\": [\n{\"id\": \"a\",");
    Outcome outcome = run("question", "import", cut.toString(), SAMPLES + "questions.json");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.SOME_INPUT_REJECTED);
    assertThat(outcome.err())
        .contains("cut.json: line 2: is not valid JSON", "nothing of it was imported")
        .doesNotContain("\tat ");
    assertThat(outcome.out()).contains("4 questions added");
  }

  @Test
  void filesThatAreMissingStopTheCommand() {
    Outcome outcome = run("question", "import", SAMPLES + "questions.json", "nowhere.csv");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("nowhere.csv does not exist");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void theLedgerIsWrittenInTheFormatOfItsEnding() throws IOException {
    for (String name : List.of("a.csv", "a.json", "a.jsonl", "a.parquet")) {
      Path file = folder.resolve(name);
      assertThat(run("question", "export", file.toString()).exitCode()).isZero();
      assertThat(file).exists();
    }
    assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("question,version,text,");
  }

  @Test
  void targetsThatCannotBeAreToldAndNothingIsReplaced() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.csv"), "mine");
    assertThat(run("question", "export", mine.toString()).err()).contains("--force");
    assertThat(Files.readString(mine)).isEqualTo("mine");
    assertThat(run("question", "export", folder.resolve("a.xlsx").toString()))
        .satisfies(
            outcome -> {
              assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
              assertThat(outcome.err()).contains(".csv, .json, .jsonl, .parquet");
            });
    assertThat(run("question", "export", folder.resolve("no/where.csv").toString()).err())
        .contains("is no folder to write to");
    Path directory = Files.createDirectory(folder.resolve("d.csv"));
    assertThat(run("question", "export", directory.toString(), "--force").err())
        .contains("is a folder");
  }
}
