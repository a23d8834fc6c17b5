package org.dragoman.foresight.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.SyntheticWorld;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Learner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The referee agrees with the field's script where that lies beside the project. */
class RefereeAgreementTest {

  private static final Path SCRIPT =
      Path.of(System.getProperty("shared", "../shared"), "tkg", "eval.py");
  private static final Pattern FIGURES =
      Pattern.compile("MRR= *([\\d.]+) H@1= *([\\d.]+) H@3= *([\\d.]+) H@10= *([\\d.]+)");

  @TempDir private Path temporary = Path.of("unset");

  @Test
  void bothRefereesAgree() throws Exception {
    assumeTrue(Files.exists(SCRIPT), SCRIPT + " is not there to compare with");
    Path folder = SyntheticWorld.write(temporary.resolve("data"), SyntheticWorld.events(4, 60), 7);
    Path scores = temporary.resolve("scores");
    Verdict verdict = judge(folder, scores);
    String said = run(folder, scores);
    assertThat(figures(said, "ALL (average ties)")).isEqualTo(figures(verdict.all()));
    assertThat(figures(said, " object queries")).isEqualTo(figures(verdict.inverse(false)));
    assertThat(figures(said, " subject queries")).isEqualTo(figures(verdict.inverse(true)));
    assertThat(figures(said, " (s,r,o) seen before")).isEqualTo(figures(verdict.seen(true)));
    assertThat(figures(said, " (s,r,o) never seen")).isEqualTo(figures(verdict.seen(false)));
  }

  private static Verdict judge(Path folder, Path scores) {
    BenchmarkFolder data = BenchmarkFolder.read(folder);
    Evaluation evaluation = new Evaluation(data, Part.test);
    FittedModel fitted =
        Forecaster.fit(
            evaluation.timeline(),
            new FitSettings(Learner.additive, 1, 1, data.firstDay(Part.valid)),
            Progress.NONE);
    try (ScoresFile file =
        ScoresFile.create(scores, data.ids(), evaluation.timeline().vocabulary())) {
      return evaluation.judge(fitted.model(), 2, file::write, Progress.NONE);
    }
  }

  private static String figures(Figures figures) {
    return Stream.of(
            figures.meanReciprocalRank(), figures.hitsAt1(), figures.hitsAt3(), figures.hitsAt10())
        .map(share -> new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN))
        .map(BigDecimal::toPlainString)
        .collect(Collectors.joining(" "));
  }

  private static String figures(String said, String row) {
    String line = said.lines().filter(each -> each.startsWith(row)).findFirst().orElseThrow();
    Matcher matcher = FIGURES.matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return "%s %s %s %s"
        .formatted(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
  }

  private String run(Path folder, Path scores) throws IOException, InterruptedException {
    Path said = temporary.resolve("said");
    Process process =
        new ProcessBuilder("python3", SCRIPT.toString(), folder.toString(), scores.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assumeTrue(!text.contains("No module named"), "python3 lacks a module: " + text);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
