package org.dragoman.foresight.model;

import java.util.ArrayList;
import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import ml.dmlc.xgboost4j.java.util.BigDenseMatrix;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.Feature;
import org.dragoman.foresight.timeline.AnsweredQuery;

/** What a model is trained on: described candidates of past queries, and which of them answered. */
final class Samples {

  private final List<float[]> features = new ArrayList<>();
  private final List<boolean[]> answers = new ArrayList<>();

  /** Adds a query; queries without an answer among the candidates teach nothing. */
  void add(Sample sample) {
    if (sample.isTelling()) {
      features.add(sample.features());
      answers.add(sample.answers());
    }
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  int queries() {
    return answers.size();
  }

  GroupSoftmax objective() {
    int[] sizes = answers.stream().mapToInt(each -> each.length).toArray();
    boolean[] all = new boolean[rows()];
    int row = 0;
    for (boolean[] query : answers) {
      System.arraycopy(query, 0, all, row, query.length);
      row += query.length;
    }
    return new GroupSoftmax(sizes, all);
  }

  /** Hands the features over to XGBoost; afterwards they are gone from here. */
  DMatrix takeMatrix() throws XGBoostError {
    BigDenseMatrix dense = new BigDenseMatrix(rows(), Feature.count());
    long place = 0;
    for (int query = 0; query < features.size(); query++) {
      for (float value : features.get(query)) {
        dense.set(place++, value);
      }
      features.set(query, new float[0]);
    }
    try {
      return new DMatrix(dense, 0f);
    } finally {
      dense.dispose();
    }
  }

  int rows() {
    return answers.stream().mapToInt(each -> each.length).sum();
  }

  /** One query's described candidates. */
  record Sample(float[] features, boolean[] answers) {

    static Sample of(AnsweredQuery query, Candidates candidates) {
      boolean[] answers = new boolean[candidates.described()];
      for (int place = 0; place < answers.length; place++) {
        answers[place] = query.isAnswer(candidates.actor(place));
      }
      return new Sample(candidates.features(), answers);
    }

    private boolean isTelling() {
      int right = 0;
      for (boolean answer : answers) {
        right += answer ? 1 : 0;
      }
      return right > 0 && right < answers.length;
    }
  }
}
