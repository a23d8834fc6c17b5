package org.dragoman.foresight.timeline;

import java.util.Arrays;

/** A query and the actors that turned out to answer it, ascending and each once. */
public final class AnsweredQuery {

  private final Query query;
  private final int[] answers;

  AnsweredQuery(Query query, int[] answers) {
    this.query = query;
    this.answers = answers;
  }

  public Query query() {
    return query;
  }

  public int size() {
    return answers.length;
  }

  public int answer(int index) {
    return answers[index];
  }

  public boolean isAnswer(int actor) {
    return Arrays.binarySearch(answers, actor) >= 0;
  }
}
