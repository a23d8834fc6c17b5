package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.foresight.SyntheticWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code foresight} fits, ranks and evaluates, and says plainly what it cannot do. */
class ForesightCommandTest {

  @TempDir private Path temporary = Path.of("unset");

  private String data = "";

  @BeforeEach
  void write() throws Exception {
    data =
        SyntheticWorld.write(temporary.resolve("data"), SyntheticWorld.events(2, 50), 1).toString();
  }

  @Test
  void aSavedModelRanksAndIsEvaluated() {
    String model = temporary.resolve("model").toString();
    TestCommand.Outcome fit =
        TestCommand.run("foresight", "fit", data, "--model", model, "--learner", "additive");
    assertThat(fit.err()).isEmpty();
    assertThat(fit.out()).startsWith("saved " + model + ", model 'additive' of the days before 39");
    TestCommand.Outcome rank =
        TestCommand.run(
            "foresight",
            "rank",
            data,
            "--model",
            model,
            "--actor",
            "Arland",
            "--act",
            "visit",
            "--top",
            "3");
    assertThat(rank.out().lines()).hasSize(3);
    Path scores = temporary.resolve("scores");
    TestCommand.Outcome evaluate =
        TestCommand.run(
            "foresight", "evaluate", data, "--model", model, "--scores", scores.toString());
    assertThat(evaluate.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(evaluate.out())
        .contains("MRR", "never seen", "first look, untrained", "95 % between", "CPU seconds");
    assertThat(scores).isNotEmptyFile();
  }

  @Test
  void aModelThatKnowsTheDaysToBeForecastIsRefused() throws Exception {
    String model = temporary.resolve("model").toString();
    TestCommand.run("foresight", "fit", data, "--model", model, "--learner", "additive", "--refit");
    assertThat(TestCommand.run("foresight", "evaluate", data, "--model", model).err())
        .contains("was fitted to the days before 44 and so knows day 39");
    Path other = SyntheticWorld.write(temporary.resolve("other"), SyntheticWorld.events(3, 50), 1);
    TestCommand.Outcome judged =
        TestCommand.run(
            "foresight", "evaluate", other.toString(), "--model", model, "--part", "test");
    assertThat(judged.err()).contains("fitted to other data");
    assertThat(judged.exitCode()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void chancesStandBesideTheirBaseRates() throws Exception {
    Path longer =
        SyntheticWorld.write(temporary.resolve("longer"), SyntheticWorld.events(2, 130), 1);
    String[] asked = {
      "foresight",
      "chance",
      longer.toString(),
      "--actor",
      "Arland",
      "--recipient",
      "Police (Arland)"
    };
    assertThat(TestCommand.run(asked).out())
        .contains("day 130", "day 136", "own_rate", "verbal-cooperation", "material-conflict");
    asked[6] = "Nobody";
    assertThat(TestCommand.run(asked).err()).contains("too little is known of the two");
    asked[2] = data;
    assertThat(TestCommand.run(asked).err()).contains("the history is too thin for chances");
  }

  @Test
  void whatCannotBeIsSaid() throws Exception {
    assertThat(TestCommand.run("foresight").err()).contains("fit, rank, chance or evaluate");
    assertThat(TestCommand.run("foresight", "fit", data).err()).contains("--model FILE");
    TestCommand.Outcome unknown =
        TestCommand.run(
            "foresight",
            "rank",
            data,
            "--actor",
            "Nobody",
            "--act",
            "visit",
            "--learner",
            "additive");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("no event tells of the actor 'Nobody'");
    TestCommand.Outcome near =
        TestCommand.run(
            "foresight",
            "rank",
            data,
            "--actor",
            "Police",
            "--act",
            "visit",
            "--learner",
            "additive");
    assertThat(near.err())
        .contains("did you mean Police (Arland), Police (Esland), Police (Borland)?");
    Path wrong = Files.writeString(temporary.resolve("wrong"), "no model");
    assertThat(TestCommand.run("foresight", "evaluate", data, "--model", wrong.toString()).err())
        .contains("is no model of foresight");
    assertThat(TestCommand.run("foresight", "evaluate", temporary.toString()).err())
        .contains("entity2id.txt' is missing");
    assertThat(TestCommand.run("foresight", "evaluate", data, "--threads", "0").err())
        .contains("--threads takes a number from 1");
  }
}
