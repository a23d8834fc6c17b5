package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.question.file.QuestionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and guide print of questions and replays is what the program prints. */
class QuestionsGuideTest {

  private static final Pattern REPLAY =
      Pattern.compile("```\n(\\./dragoman replay [^\n]*)\n```\n\n```\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path temporary = Path.of("unset");

  @Test
  void theReplayInTheReadmeIsTheProgramsOwn() throws IOException {
    Matcher shown = REPLAY.matcher(Files.readString(Path.of("README.md")));
    assertThat(shown.find()).isTrue();
    String command = shown.group(1) + " --record " + temporary.resolve("record");
    String printed = TestCommand.run(command.substring("./dragoman ".length()).split(" ")).out();
    List<String> lines = shown.group(2).lines().filter(line -> !line.isBlank()).toList();
    assertThat(lines).hasSizeGreaterThan(6);
    assertThat(printed.lines()).containsAll(lines);
  }

  @Test
  void theQuestionInTheGuideIsTheOneInTheExample() throws IOException {
    String guide = Files.readString(Path.of("docs/questions.md"));
    Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(yaml.find()).isTrue();
    assertThat(QuestionFile.read(yaml.group(1)).matter())
        .isEqualTo(
            QuestionFile.read(Files.readString(Path.of("examples/pyongyang-2024/treaty.yaml")))
                .matter());
  }

  @Test
  void theOrderInTheGuideIsTheOneThatIsRead() throws IOException {
    String record = temporary.resolve("record").toString();
    Path folder = Files.createDirectory(temporary.resolve("reports"));
    Files.copy(Path.of("examples/pyongyang-2024/r06.txt"), folder.resolve("r06.txt"));
    TestCommand.run("brief", folder.toString(), "--record", record);
    TestCommand.run(
        "question",
        "new",
        "examples/pyongyang-2024/treaty.yaml",
        "--as-of",
        "2024-06-12",
        "--record",
        record);
    Matcher ranks =
        Pattern.compile("Bae Min-ho ranks .*")
            .matcher(Files.readString(Path.of("docs/questions.md")));
    assertThat(ranks.find()).isTrue();
    assertThat(
            TestCommand.run(
                    "question",
                    "show",
                    "pyongyang-treaty",
                    "--as-of",
                    "2024-06-18",
                    "--record",
                    record)
                .out())
        .contains(ranks.group());
  }
}
