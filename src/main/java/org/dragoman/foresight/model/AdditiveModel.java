package org.dragoman.foresight.model;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.foresight.feature.Feature;

/** One table of steps per feature; what they yield adds up to the score, exactly. */
public record AdditiveModel(List<StepTable> tables) implements RankingModel {

  public AdditiveModel {
    tables = List.copyOf(tables);
  }

  /** Reads the tables out of trees with a single decision each. */
  static AdditiveModel of(List<Tree> stumps) {
    return new AdditiveModel(
        IntStream.range(0, Feature.count())
            .mapToObj(feature -> StepTable.of(feature, stumps))
            .toList());
  }

  @Override
  public float[] scores(float[] matrix) {
    float[] scores = new float[matrix.length / tables.size()];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = (float) contributions(matrix, row * tables.size()).sum();
    }
    return scores;
  }

  @Override
  public Contributions contributions(float[] matrix, int offset) {
    double[] byFeature = new double[tables.size()];
    for (int feature = 0; feature < byFeature.length; feature++) {
      byFeature[feature] = tables.get(feature).value(matrix[offset + feature]);
    }
    return new Contributions(0, byFeature);
  }
}
