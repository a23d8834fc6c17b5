package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scores} of what was forecast before the treaty of 19 June 2024. */
class ScoresCommandTest {

  @TempDir private static Path temporary = Path.of("unset");

  @BeforeAll
  static void readThreeReports() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("reports"));
    for (String name : List.of("r06.txt", "r09.txt", "r16.txt")) {
      Files.copy(Path.of("examples/pyongyang-2024", name), folder.resolve(name));
    }
    assertThat(run("brief", folder.toString()).exitCode()).isZero();
  }

  private static TestCommand.Outcome run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    return TestCommand.run(all);
  }

  private static TestCommand.Outcome scores(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "scores";
    all[1] = "--as-of";
    all[2] = "2024-12-31";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return run(all);
  }

  @Test
  void kindsOfForecastersAreScoredAndAllTogether() {
    TestCommand.Outcome outcome = scores();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("kind ")
        .containsPattern("(?m)^expert +\\d+ +\\d+ +\\d+ +1 +0\\.\\d{3} .*small sample$")
        .containsPattern("(?m)^all +\\d+");
  }

  @Test
  void filesGetNumbersWithTheirBounds() {
    assertThat(scores("--by", "forecaster", "--format", "csv").out().lines())
        .first()
        .asString()
        .startsWith("forecaster,kind,forecasts,resolved,provisional,came_true,brier,brier_low,");
    assertThat(scores("--by", "question", "--format", "jsonl").out())
        .containsPattern("\"question\":\"signed\",\"forecasts\":\\d+,.*\"brier\":0\\.\\d+");
    assertThat(scores("--by", "horizon", "--format", "md").out()).startsWith("| horizon |");
  }

  @Test
  void oneKindCanBeAskedFor() {
    assertThat(scores("--kind", "expert").out()).contains("expert").doesNotContain("press");
    assertThat(scores("--kind", "crowd").err()).contains("nothing on record forecasts");
  }

  @Test
  void calibrationHasARowForEachBand() {
    List<String> lines = scores("--calibration", "--format", "csv").out().lines().toList();
    assertThat(lines).hasSize(10);
    assertThat(lines.get(0))
        .isEqualTo("likelihood,from,to,forecasts,came_true,mean,observed,low,high");
    assertThat(lines).anyMatch(line -> line.matches("unlikely,0\\.2,0\\.45,[1-9].*"));
    assertThat(lines).contains("even,0.45,0.55,0,0,,,,");
  }

  /** Bars stand over the mean of their band from the lower to the upper bound. */
  @Test
  void thePictureHasABarAndALabelledPointForEachRowOfTheTable() throws IOException {
    Path svg = temporary.resolve("calibration.svg");
    TestCommand.Outcome table =
        scores("--calibration", "--format", "csv", "--plot", svg.toString());
    assertThat(table.err()).contains("drew");
    List<String> rows =
        table
            .out()
            .lines()
            .skip(1)
            .filter(line -> !line.contains(",0,0,"))
            .map(line -> line.split(","))
            .map(cells -> cells[5] + " " + cells[7] + " " + cells[8])
            .toList();
    String picture = Files.readString(svg);
    assertThat(bars(picture)).hasSameElementsAs(rows).isNotEmpty();
    assertThat(picture.split("fill:rgb\\(31,58,95\\)"))
        .as("a point and a label each, and one point in the legend")
        .hasSize(2 * rows.size() + 2);
  }

  @Test
  void pixelsAreDrawnToo() throws IOException {
    Path png = temporary.resolve("calibration.png");
    scores("--plot", png.toString());
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
  }

  private static List<String> bars(String picture) {
    double[] diagonal = lines(picture, "153,153,153").get(0);
    return lines(picture, "127,147,173").stream()
        .filter(line -> line[0] == line[1])
        .map(
            line ->
                "%s %s %s"
                    .formatted(
                        share(line[0], diagonal[0], diagonal[1]),
                        share(line[2], diagonal[2], diagonal[3]),
                        share(line[3], diagonal[2], diagonal[3])))
        .toList();
  }

  private static double share(double at, double none, double all) {
    return Math.round(1000 * (at - none) / (all - none)) / 1000.0;
  }

  /** From left to right and from the lower to the upper end. */
  private static List<double[]> lines(String picture, String color) {
    return Pattern.compile(
            "<line style=\"[^\"]*stroke:rgb\\("
                + color
                + "\\)[^\"]*\" x1=\"(.*?)\" x2=\"(.*?)\" y1=\"(.*?)\" y2=\"(.*?)\"")
        .matcher(picture)
        .results()
        .map(
            line ->
                IntStream.rangeClosed(1, 4)
                    .mapToDouble(part -> Double.parseDouble(line.group(part)))
                    .toArray())
        .toList();
  }

  @Test
  void whereNothingIsResolvedNothingIsDrawn() {
    Path svg = temporary.resolve("none.svg");
    TestCommand.Outcome outcome = run("scores", "--as-of", "2024-06-13", "--plot", svg.toString());
    assertThat(outcome.err()).contains("no forecast is resolved yet");
    assertThat(outcome.out()).contains("small sample");
    assertThat(svg).doesNotExist();
  }

  @Test
  void whatCannotBeIsSaid() {
    assertThat(scores("--plot", "x.gif").err()).contains(".svg or .png");
    assertThat(scores("--by", "weather").exitCode()).isEqualTo(ExitCode.USAGE);
    TestCommand.Outcome none = run("scores", "--as-of", "1990-01-01");
    assertThat(none.exitCode()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("nothing on record forecasts");
  }
}
