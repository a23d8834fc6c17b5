package org.dragoman.foresight.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains models with XGBoost and reads them out, so that its library is needed for training alone.
 */
final class Trainer {

  private final Learner learner;
  private final long seed;

  Trainer(Learner learner, long seed) {
    this.learner = learner;
    this.seed = seed;
  }

  /**
   * @param progress called with the number of trees done
   */
  RankingModel train(Samples samples, IntConsumer progress) {
    try {
      GroupSoftmax objective = samples.objective();
      DMatrix matrix = samples.takeMatrix();
      try {
        List<Tree> trees = boost(matrix, objective, progress);
        return switch (learner) {
          case trees -> new BoostedTrees(trees);
          case additive -> AdditiveModel.of(trees);
        };
      } finally {
        matrix.dispose();
      }
    } catch (XGBoostError | JsonProcessingException e) {
      throw new IllegalStateException("XGBoost failed: " + e.getMessage(), e);
    }
  }

  private List<Tree> boost(DMatrix matrix, GroupSoftmax objective, IntConsumer progress)
      throws XGBoostError, JsonProcessingException {
    Boosting boosting = learner.boosting();
    Booster booster = XGBoost.train(matrix, boosting.parameters(seed), 0, Map.of(), null, null);
    try {
      for (int round = 0; round < boosting.rounds(); round++) {
        booster.update(matrix, round, objective);
        progress.accept(round + 1);
      }
      List<Tree> trees = new ArrayList<>();
      for (String dump : booster.getModelDump((String) null, true, "json")) {
        trees.add(TreeDump.parse(dump));
      }
      return trees;
    } finally {
      booster.dispose();
    }
  }
}
