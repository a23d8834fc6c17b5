package org.dragoman.foresight.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains trees whose sum is the logarithm of the odds of a yes. */
public final class ChanceTrainer {

  private final Boosting boosting;
  private final long seed;

  public ChanceTrainer(Boosting boosting, long seed) {
    this.boosting = boosting;
    this.seed = seed;
  }

  /**
   * @param matrix features, row by row; 0 counts as missing
   * @param width number of features
   * @param answers 1 for yes, 0 for no, by row
   */
  public TreeSum train(float[] matrix, int width, float[] answers) {
    Map<String, Object> parameters = new LinkedHashMap<>(boosting.parameters(seed));
    parameters.put("objective", "binary:logistic");
    parameters.put("base_score", 0.5);
    parameters.put("max_bin", 128);
    try {
      DMatrix rows = new DMatrix(matrix, answers.length, width, 0f);
      rows.setLabel(answers);
      Booster booster = XGBoost.train(rows, parameters, boosting.rounds(), Map.of(), null, null);
      List<Tree> trees = new ArrayList<>();
      for (String dump : booster.getModelDump((String) null, true, "json")) {
        trees.add(TreeDump.parse(dump));
      }
      booster.dispose();
      rows.dispose();
      return new TreeSum(trees, width);
    } catch (XGBoostError | JsonProcessingException e) {
      throw new IllegalStateException("XGBoost failed: " + e.getMessage(), e);
    }
  }
}
