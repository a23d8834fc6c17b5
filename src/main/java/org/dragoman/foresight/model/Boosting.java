package org.dragoman.foresight.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How trees are boosted.
 *
 * @param depth most decisions from root to leaf
 * @param rate share of each tree's advice that is followed
 * @param rounds number of trees
 * @param rows share of rows that each tree sees
 * @param columns share of features that each tree sees
 */
public record Boosting(int depth, double rate, int rounds, double rows, double columns) {

  /** XGBoost's parameters; one thread, since its sampling varies with threads. */
  Map<String, Object> parameters(long seed) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("tree_method", "hist");
    parameters.put("max_depth", depth);
    parameters.put("eta", rate);
    parameters.put("subsample", rows);
    parameters.put("colsample_bytree", columns);
    parameters.put("lambda", 5);
    parameters.put("min_child_weight", 10);
    parameters.put("max_bin", 64);
    parameters.put("base_score", 0);
    parameters.put("nthread", 1);
    parameters.put("seed", seed);
    parameters.put("verbosity", 0);
    return parameters;
  }
}
