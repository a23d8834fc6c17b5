package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example's expert said on 13 June 2024 is held against what was signed on the 19th. */
class ExpertsCommandTest {

  @TempDir private Path temporary = Path.of("unset");

  @BeforeEach
  void readThreeReports() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("reports"));
    for (String name : List.of("r06.txt", "r09.txt", "r16.txt")) {
      Files.copy(Path.of("examples/pyongyang-2024", name), folder.resolve(name));
    }
    assertThat(run("brief", folder.toString()).exitCode()).isZero();
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    return TestCommand.run(all);
  }

  @Test
  void theTreatyThatWasThoughtUnlikelyCameTrue() {
    TestCommand.Outcome outcome =
        run("experts", "--forecasts", "--as-of", "2024-12-31", "--format", "jsonl");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .containsPattern(
            "\"forecaster\":\"Bae Min-ho\",\"kind\":\"expert\",\"what\":\"North Korea and Russia, treaty: signed\".*"
                + "\"band\":\"20–45 %\",\"probability\":0.325,\"outcome\":\"came true"
                + " \\(provisional\\)\",\"known\":\"2024-06-19\",\"brier\":0.456")
        .containsPattern("joint declaration: signed\".*\"outcome\":\"did not come true\"");
  }

  @Test
  void onTheDayItWasSaidNothingIsKnown() {
    assertThat(run("experts", "--forecasts", "--as-of", "2024-06-13").out())
        .contains("Bae Min-ho", "open")
        .doesNotContain("came true");
  }

  @Test
  void forecastersAreListedWithTheirScoresAndHowFewTheyAre() {
    assertThat(run("experts", "--as-of", "2024-12-31").out())
        .startsWith("forecaster")
        .containsPattern("Bae Min-ho +expert +\\d+ +\\d+ +1 .*small sample");
  }

  @Test
  void aBandThatIsNoneIsNamedWithFileAndLine() throws Exception {
    Path own = temporary.resolve("own");
    Files.createDirectories(own.resolve("questions"));
    Files.writeString(
        own.resolve("questions/forecasts.csv"), "key,low,high,source\nplanned,95,80,me\n");
    TestCommand.Outcome outcome = run("experts", "--lexicon", own.toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("forecasts.csv:2").contains("the lower one first");
  }

  @Test
  void twoNamesOfOneForecasterAreOneByTheAliasesFile() throws Exception {
    Path own = temporary.resolve("own");
    Files.createDirectories(own.resolve("questions"));
    Path file = own.resolve("questions/forecasters.csv");
    Files.writeString(file, "name,aliases,kind,source\nMin-ho Bae,Bae Min-ho|M. Bae,official,me\n");
    assertThat(run("experts", "--lexicon", own.toString()).out())
        .containsPattern("Min-ho Bae +official")
        .doesNotContain("Bae Min-ho");
    Files.writeString(file, "name,aliases,kind,source\nA,Bae,,me\nB,bae,,me\n");
    TestCommand.Outcome twice = run("experts", "--lexicon", own.toString());
    assertThat(twice.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(twice.err())
        .contains("forecasters.csv:3")
        .contains("'bae' is already a name of 'A'");
    Files.writeString(file, "name,aliases,kind,source\nA,Bae,prophet,me\n");
    assertThat(run("experts", "--lexicon", own.toString()).err())
        .contains("forecasters.csv:2")
        .contains("'prophet' in 'kind' is none of expert, official, press, crowd");
  }
}
