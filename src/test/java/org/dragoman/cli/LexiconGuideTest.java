package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/lexicon.md shows is what happens. */
class LexiconGuideTest {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(csv|yaml|report|claims) ?(\\S*)\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir private Path temporary = Path.of("unset");
  private final List<String> claims = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  @BeforeEach
  void writeTheGuidesFiles() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/lexicon.md")));
    while (block.find()) {
      switch (block.group(1)) {
        case "report" ->
            write("reports/" + block.group(2) + ".txt", block.group(3).stripTrailing());
        case "claims" -> block.group(3).lines().forEach(line -> claims.add("  " + line));
        default -> files.add(write("lexicon/" + block.group(2), block.group(3)));
      }
    }
    assertThat(claims).hasSize(7);
    assertThat(files).hasSize(7);
  }

  private String write(String name, String text) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void eachEntryIsNeededForItsClaim() {
    String reports = temporary.resolve("reports").toString();
    String lexicon = temporary.resolve("lexicon").toString();
    assertThat(TestCommand.run("read", reports).out().lines()).doesNotContainAnyElementsOf(claims);
    assertThat(TestCommand.run("read", reports, "--lexicon", lexicon).out().lines())
        .containsAll(claims);
  }

  @Test
  void theFilesOfTheGuidePassTheCheck() {
    List<String> arguments = new ArrayList<>(List.of("lexicon", "check"));
    arguments.addAll(files);
    TestCommand.Outcome outcome = TestCommand.run(arguments.toArray(String[]::new));
    assertThat(outcome.out()).isEqualToIgnoringNewLines("7 files are fine");
    assertThat(outcome.exitCode()).isZero();
  }
}
