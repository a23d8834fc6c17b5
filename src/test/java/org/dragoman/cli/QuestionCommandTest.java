package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's question from asking to resolving, and what goes wrong on the way. */
class QuestionCommandTest {

  private static final String TREATY = "examples/pyongyang-2024/treaty.yaml";

  @TempDir private Path temporary = Path.of("unset");

  @BeforeEach
  void readReports() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("reports"));
    for (String name : new String[] {"r01", "r03", "r04", "r06", "r09", "r10", "r16"}) {
      Files.copy(Path.of("examples/pyongyang-2024", name + ".txt"), folder.resolve(name + ".txt"));
    }
    assertThat(run("brief", folder.toString()).exitCode()).isZero();
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    return TestCommand.run(all);
  }

  private void ask() {
    assertThat(run("question", "new", TREATY, "--as-of", "2024-06-12").exitCode()).isZero();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temporary.resolve("question.yaml"), text);
  }

  @Test
  void aQuestionIsAskedForecastAndResolvedFromTheRecord() {
    ask();
    TestCommand.Outcome forecast = run("question", "forecast", "--as-of", "2024-06-13");
    assertThat(forecast.exitCode()).isZero();
    assertThat(forecast.out())
        .contains("Dragoman as of 2024-06-13: defence-treaty")
        .containsPattern("of \\d talks of North Korea and Russia: \\d none")
        .contains("2023-09-13 none [r01:1]", "what is said of it counts too: [r06:2]")
        .contains("base rate:", "persistence:");
    assertThat(run("question", "resolve", "--as-of", "2024-06-18").out())
        .isEqualTo("pyongyang-treaty: open\n");
    assertThat(run("question", "resolve", "--as-of", "2024-06-20").out())
        .startsWith("pyongyang-treaty: defence-treaty, known 2024-06-19, told by 2 sources [r09:");
    assertThat(run("question", "show", "pyongyang-treaty", "--as-of", "2024-06-20").out())
        .containsPattern("2024-06-13  Bae Min-ho +defence-treaty .*RPS \\.\\d+ \\[r06:2\\]")
        .containsPattern("2024-06-13  Dragoman +defence-treaty .*RPS \\.\\d+")
        .containsPattern("2024-06-13  base rate +defence-treaty .*RPS \\.\\d+");
    assertThat(run("question", "list", "--as-of", "2024-06-20").out())
        .contains("pyongyang-treaty  1", "defence-treaty, known 2024-06-19");
  }

  @Test
  void sealedForecastsAreCountedByTheRecordItself() {
    ask();
    run("question", "forecast", "--as-of", "2024-06-13");
    assertThat(run("record", "stats").out()).containsPattern("forecast\\b.*3");
  }

  @Test
  void whenItsEvidenceIsRetractedItIsOpenAgain() {
    ask();
    for (String place : new String[] {"r09", "r10", "r16"}) {
      assertThat(run("retract", place, "--by", "desk", "--why", "withdrawn").exitCode()).isZero();
    }
    assertThat(run("question", "resolve", "--as-of", "2024-06-20").out())
        .isEqualTo("pyongyang-treaty: open\n");
    assertThat(run("question", "resolve", "--as-of", "2024-12-31").out())
        .startsWith("pyongyang-treaty: unknown: nothing was told by 2024-07-07");
  }

  @Test
  void anEditedQuestionIsANewVersionAndOldForecastsKeepTheirScores() throws IOException {
    ask();
    assertThat(run("question", "forecast", "--as-of", "2024-06-13").exitCode()).isZero();
    String before = own(run("question", "show", "pyongyang-treaty", "--as-of", "2024-06-20"));
    assertThat(before).contains("defence-treaty").contains("RPS");
    Path edited = file(Files.readString(Path.of(TREATY)).replace("outcomes: ladder", steps()));
    assertThat(run("question", "new", edited.toString(), "--as-of", "2024-06-14").out())
        .contains("pyongyang-treaty (version 2)");
    TestCommand.Outcome after =
        run("question", "show", "pyongyang-treaty", "--as-of", "2024-06-20");
    assertThat(own(after)).as("on its wording, with its score").isEqualTo(before);
    assertThat(after.out()).containsPattern("Bae Min-ho +something \\d+ %, none \\d+ %");
    assertThat(run("question", "resolve", "--as-of", "2024-06-20").out())
        .contains("pyongyang-treaty (version 1): defence-treaty")
        .contains("pyongyang-treaty (version 2): something");
    assertThat(run("question", "new", edited.toString(), "--as-of", "2024-06-14").out())
        .as("the same again changes nothing")
        .contains("version 2")
        .doesNotContain("version 3");
  }

  /** The program's sealed forecasts as they are shown. */
  private static String own(TestCommand.Outcome shown) {
    return shown
        .out()
        .lines()
        .filter(line -> line.matches(" +2024-06-13 +Dragoman .*"))
        .map(line -> line.strip().replaceAll(" +", " "))
        .collect(Collectors.joining("\n"));
  }

  private static String steps() {
    return "outcomes: [none, something: [joint-statement, joint-declaration, agreement, treaty,"
        + " defence-treaty]]";
  }

  @Test
  void annulledIsNotNoAndARulingBeatsTheRecord() {
    ask();
    run("question", "forecast", "--as-of", "2024-06-13");
    assertThat(
            run(
                    "question",
                    "resolve",
                    "pyongyang-treaty",
                    "--as",
                    "treaty",
                    "--on",
                    "2024-06-19",
                    "--by",
                    "desk",
                    "--why",
                    "no clause",
                    "--as-of",
                    "2024-06-20")
                .out())
        .isEqualTo("pyongyang-treaty: treaty, known 2024-06-19, ruled by desk: no clause\n");
    assertThat(
            run(
                    "question",
                    "annul",
                    "pyongyang-treaty",
                    "--by",
                    "desk",
                    "--why",
                    "badly put",
                    "--as-of",
                    "2024-06-20")
                .exitCode())
        .isZero();
    assertThat(run("question", "show", "pyongyang-treaty", "--as-of", "2024-06-20").out())
        .contains("annulled by desk: badly put")
        .doesNotContain("RPS");
    assertThat(run("question", "show", "pyongyang-treaty", "--as-of", "2024-06-18").out())
        .as("a ruling says nothing of earlier days")
        .contains("on 2024-06-18:  open");
    assertThat(run("question", "forecast", "pyongyang-treaty", "--as-of", "2024-06-20").out())
        .contains("pyongyang-treaty: annulled");
  }

  @Test
  void whatIsSealedTwiceOnADayCountsOnce() {
    ask();
    run("question", "forecast", "--as-of", "2024-06-13");
    run("question", "forecast", "--as-of", "2024-06-13");
    assertThat(own(run("question", "show", "pyongyang-treaty", "--as-of", "2024-06-20")).lines())
        .hasSize(1);
  }

  @Test
  void whatSomebodyTellsIsSealedAsSaidToday() throws IOException {
    Path open =
        file(
            Files.readString(Path.of(TREATY))
                .replace("2024-06-30", "2025-06-30")
                .replace("closes: 2024-06-18", "closes: 2025-06-30"));
    assertThat(run("question", "new", open.toString()).exitCode()).isZero();
    String[] forecast = {
      "question", "forecast", "pyongyang-treaty", "--by", "Ann", "--probabilities", "0.5,0.5"
    };
    TestCommand.Outcome few = run(forecast);
    assertThat(few.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(few.err()).contains("2 probabilities for 6 outcomes (none, joint-statement");
    forecast[6] = "0.5,0.5,0.5,0,0,0";
    assertThat(run(forecast).err()).contains("the probabilities sum to 1.500, not to 1");
    forecast[6] = "0.5,0.1,0.1,0.1,0.1,0.1";
    assertThat(run(forecast).out()).contains("sealed for Ann");
    assertThat(run("question", "show", "pyongyang-treaty").out())
        .containsPattern("2025-01-01 +Ann +defence-treaty 10 %.* known before");
    forecast[4] = "Dragoman";
    assertThat(run(forecast).err()).contains("needs a name of his own");
    forecast[4] = "A\u001bnn";
    assertThat(run(forecast).err()).contains("characters that cannot be shown");
    String[] afterwards = Arrays.copyOf(forecast, forecast.length + 2);
    afterwards[4] = "Ann";
    afterwards[7] = "--as-of";
    afterwards[8] = "2024-06-13";
    assertThat(run(afterwards).err())
        .as("nobody is wise after the event")
        .contains("sealed as said today");
  }

  @Test
  void whatCannotBeAskedIsRefusedWithTheReasonAndNothingIsKept() throws IOException {
    assertThat(run("question", "new", TREATY).err())
        .contains("treaty.yaml: its window 2024-06-12..2024-06-30 lies in the past");
    Path elsewhere =
        file(
            "question: q\ntext: Will it rain?\nwindow: 2025-01-01..2025-02-01\n"
                + "criterion: {elsewhere: the sky}\n");
    TestCommand.Outcome refused = run("question", "new", elsewhere.toString());
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("its criterion cannot be checked against claims");
    assertThat(run("question", "new", temporary.resolve("none.yaml").toString()).err())
        .contains("there is no such file");
    assertThat(run("question", "show", "nothing").err()).contains("holds no question 'nothing'");
    assertThat(run("question", "list").out()).contains("holds no question");
  }

  @Test
  void draftsOfWhatIsComingCanBeAskedAsTheyAre() throws IOException {
    TestCommand.Outcome drafts = run("question", "propose", "--as-of", "2024-06-13");
    assertThat(drafts.out())
        .contains("question: prk-rus-signed-2024-09-11", "outcomes: ladder")
        .contains("Drafted from the agenda: ");
    Path file = file(drafts.out());
    assertThat(run("question", "new", file.toString(), "--as-of", "2024-06-13").exitCode())
        .isZero();
    assertThat(run("question", "propose", "--as-of", "2024-06-13").out())
        .as("what is asked already is not proposed again")
        .contains("Nothing to ask");
    Path folder = temporary.resolve("drafts");
    assertThat(
            run("question", "propose", "--as-of", "2024-06-14", "--out", folder.toString()).out())
        .contains("drafts in");
    try (var files = Files.list(folder)) {
      assertThat(files).isNotEmpty();
    }
  }
}
