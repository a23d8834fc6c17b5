package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences are searched, and publishers bear the rating a desk gave them. */
class SearchCommandTest {

  @TempDir private Path temporary = Path.of("unset");

  @BeforeEach
  void readOneReport() throws Exception {
    Path report = temporary.resolve("r01.txt");
    Files.writeString(
        report,
        "Seoul warns\n2024-06-10 | Monitor | Seoul\n\nSouth Korea warned Russia over a red line on Monday.\n"
            + "Japan condemned North Korea.\n");
    assertThat(run("brief", report.toString()).exitCode()).isZero();
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    return TestCommand.run(all);
  }

  private String ownRatings() throws Exception {
    Path own = temporary.resolve("own");
    Files.createDirectories(own.resolve("sources"));
    Files.writeString(
        own.resolve("sources/publishers.csv"),
        "publisher,reliability,credibility,source\nmonitor,b,2,\"own judgement, 2024\"\n");
    return own.toString();
  }

  @Test
  void aSentenceIsPrintedWithWhatItIsFrom() {
    assertThat(run("search", "red lines", "--about", "KOR").out())
        .isEqualTo(
            "[r01:1] 2024-06-10, Monitor\n"
                + "    South Korea warned Russia over a red line on Monday.\n");
  }

  @Test
  void noSentenceIsSaidToAnswer() {
    TestCommand.Outcome outcome = run("search", "red", "--about", "JPN");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("no sentence of the record answers");
  }

  @Test
  void scriptsGetFields() {
    assertThat(run("search", "japan", "--format", "jsonl").out())
        .contains("\"reference\":\"r01:2\"")
        .contains("\"reliability\":\"F\",\"credibility\":6")
        .contains("\"words\":\"Japan condemned North Korea.\"")
        .containsPattern("\"claims\":\\[\"[0-9a-f]{32}\"");
  }

  @Test
  void aPublisherBearsTheRatingOfOnesOwnFile() throws Exception {
    String own = ownRatings();
    assertThat(run("search", "japan", "--lexicon", own).out()).contains("Monitor B2");
    assertThat(run("show", "r01:2", "--lexicon", own).out()).contains("2024-06-10, Monitor B2)");
    assertThat(run("happenings", "--format", "jsonl", "--lexicon", own).out())
        .contains("{\"publisher\":\"Monitor\",\"reliability\":\"B\",\"credibility\":2}");
    assertThat(run("happenings", "--explain", "--lexicon", own).out()).contains("(Monitor B2");
    assertThat(run("show", "r01:2").out()).contains("2024-06-10, Monitor)");
  }

  @Test
  void aRatingThatIsNoneIsNamedWithFileAndLine() throws Exception {
    Path file = Path.of(ownRatings(), "sources", "publishers.csv");
    Files.writeString(file, "publisher,reliability,credibility,source\nMonitor,G,2,me\n");
    assertThat(TestCommand.run("lexicon", "check", file.toString()).out())
        .contains("publishers.csv:2")
        .contains("'G' in 'reliability' is no letter from A to F");
    assertThat(run("search", "japan", "--lexicon", temporary.resolve("own").toString()).exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatCannotBeSearchedForIsRefused() {
    assertThat(run("search", " ").err()).contains("search takes words to look for");
    assertThat(run("search", "japan", "--limit", "0").err()).contains("--limit takes a number");
    assertThat(run("search", "japan", "--from", "2024-06-02", "--to", "2024-06-01").err())
        .contains("lies before --from");
  }
}
