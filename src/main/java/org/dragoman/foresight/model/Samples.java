package org.dragoman.foresight.model;

import java.util.ArrayList;
import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import ml.dmlc.xgboost4j.java.util.BigDenseMatrix;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.Feature;
import org.dragoman.foresight.timeline.AnsweredQuery;

/**
 * What a model is trained on: described candidates of past queries, and which of them answered. The
 * features lie outside the heap, a block a day, so that handing them over needs no second copy.
 */
final class Samples {

  private final List<BigDenseMatrix> blocks = new ArrayList<>();
  private final List<boolean[]> answers = new ArrayList<>();

  /** Adds a day's queries; those without an answer among the candidates teach nothing. */
  void add(List<Sample> day) {
    List<Sample> telling = day.stream().filter(Sample::isTelling).toList();
    int rows = telling.stream().mapToInt(sample -> sample.answers().length).sum();
    if (rows == 0) {
      return;
    }
    BigDenseMatrix block = new BigDenseMatrix(rows, Feature.count());
    long place = 0;
    for (Sample sample : telling) {
      answers.add(sample.answers());
      for (float value : sample.features()) {
        block.set(place++, value);
      }
    }
    blocks.add(block);
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  int queries() {
    return answers.size();
  }

  private int rows() {
    return answers.stream().mapToInt(each -> each.length).sum();
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
    BigDenseMatrix whole = new BigDenseMatrix(rows(), Feature.count());
    long place = 0;
    for (BigDenseMatrix block : blocks) {
      long size = (long) block.nrow * block.ncol;
      for (long i = 0; i < size; i++) {
        whole.set(place++, block.get(i));
      }
      block.dispose();
    }
    blocks.clear();
    try {
      return new DMatrix(whole, 0f);
    } finally {
      whole.dispose();
    }
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
