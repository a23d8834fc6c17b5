package org.dragoman.foresight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.SyntheticWorld;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.Feature;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models add up, agree with the library that trained them and come back from their files. */
class ModelTest {

  private static final List<Event> EVENTS = SyntheticWorld.events(8, 40);
  private static final Timeline TIMELINE = Timeline.of(EVENTS);

  private static final int TODAY = 40;
  private static final Map<Learner, FittedModel> FITTED = new EnumMap<>(Learner.class);

  @TempDir private Path temporary = Path.of("unset");

  private static FittedModel fit(Learner learner) {
    return FITTED.computeIfAbsent(
        learner,
        each -> Forecaster.fit(TIMELINE, new FitSettings(each, 1, 1, TODAY), Progress.NONE));
  }

  private static Candidates candidates(FittedModel fitted) {
    Forecaster forecaster = Forecaster.at(TIMELINE, TODAY, fitted);
    return forecaster.candidates(forecaster.query("Arland", "visit", false));
  }

  @ParameterizedTest
  @EnumSource
  void contributionsSumToTheScore(Learner learner) {
    FittedModel fitted = fit(learner);
    Candidates candidates = candidates(fitted);
    float[] scores = fitted.model().scores(candidates.features());
    assertThat(scores).hasSizeGreaterThan(10);
    for (int row = 0; row < scores.length; row++) {
      Contributions parts =
          fitted.model().contributions(candidates.features(), row * Feature.count());
      assertThat(parts.sum()).isCloseTo(scores[row], within(1e-4));
      double groups = parts.byGroup().values().stream().mapToDouble(each -> each).sum();
      assertThat(parts.start() + groups).isCloseTo(parts.sum(), within(1e-9));
    }
  }

  @Test
  void theAdditiveModelIsExactlyTheSumOfItsFunctions() {
    FittedModel fitted = fit(Learner.additive);
    Candidates candidates = candidates(fitted);
    float[] scores = fitted.model().scores(candidates.features());
    for (int row = 0; row < scores.length; row++) {
      Contributions parts =
          fitted.model().contributions(candidates.features(), row * Feature.count());
      assertThat((float) parts.sum()).isEqualTo(scores[row]);
    }
  }

  @Test
  void treesReadOutOfXgboostScoreAsItDoes() throws Exception {
    Candidates candidates = candidates(fit(Learner.additive));
    int rows = candidates.described();
    DMatrix matrix = new DMatrix(candidates.features(), rows, Feature.count(), 0f);
    float[] labels = new float[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = (row * 7919) % 13;
    }
    matrix.setLabel(labels);
    Map<String, Object> settings =
        Map.of("max_depth", 4, "base_score", 0, "min_child_weight", 0, "nthread", 1);
    Booster booster = XGBoost.train(matrix, settings, 20, Map.of(), null, null);
    List<Tree> trees = new ArrayList<>();
    for (String dump : booster.getModelDump((String) null, true, "json")) {
      trees.add(TreeDump.parse(dump));
    }
    float[] own = new BoostedTrees(trees).scores(candidates.features());
    float[][] theirs = booster.predict(matrix, true);
    for (int row = 0; row < rows; row++) {
      assertThat(own[row]).isCloseTo(theirs[row][0], within(1e-4f));
    }
  }

  @ParameterizedTest
  @EnumSource
  void modelsComeBackFromTheirFiles(Learner learner) throws Exception {
    FittedModel fitted = fit(learner);
    Path file = temporary.resolve("model");
    ModelFile.write(fitted, file);
    FittedModel read = ModelFile.read(file);
    Candidates candidates = candidates(fitted);
    assertThat(read.provenance()).isEqualTo(fitted.provenance());
    assertThat(read.model().scores(candidates.features()))
        .isEqualTo(fitted.model().scores(candidates.features()));
    Path again = temporary.resolve("again");
    ModelFile.write(read, again);
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void filesThatAreNoModelsAreNamed() throws Exception {
    Path file = temporary.resolve("model");
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("is missing");
    Files.writeString(file, "something else\n");
    assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("is no model");
    ModelFile.write(new FittedModel(new FirstLook(), fit(Learner.additive).provenance()), file);
    String whole = Files.readString(file);
    Files.writeString(file, whole.replace("\"seed\":1", "\"seed\":2"));
    assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("is damaged");
    Files.writeString(file, whole.replaceFirst(" 1 ", " 9 "));
    assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("has format 9");
  }
}
