package org.dragoman.foresight.benchmark;

import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.timeline.AnsweredQuery;

/**
 * The rank of an answer among the actors that are none: one more than those above, and half of
 * those level with it. Actors without a score share the last place.
 */
final class Rank {

  private Rank() {}

  /**
   * @param actors number of all actors of the data set
   */
  static double of(int answer, AnsweredQuery query, Ranking ranking, int actors) {
    int place = place(answer, ranking);
    return place < 0
        ? ofUnscored(query, ranking, actors)
        : ofScored(ranking.score(place), query, ranking);
  }

  private static double ofScored(float score, AnsweredQuery query, Ranking ranking) {
    int above = 0;
    int level = 0;
    for (int i = 0; i < ranking.size() && ranking.score(i) >= score; i++) {
      if (!query.isAnswer(ranking.actor(i))) {
        above += ranking.score(i) > score ? 1 : 0;
        level += ranking.score(i) == score ? 1 : 0;
      }
    }
    return 1 + above + 0.5 * level;
  }

  private static double ofUnscored(AnsweredQuery query, Ranking ranking, int actors) {
    int answersScored = 0;
    for (int i = 0; i < ranking.size(); i++) {
      answersScored += query.isAnswer(ranking.actor(i)) ? 1 : 0;
    }
    int above = ranking.size() - answersScored;
    int level = actors - ranking.size() - (query.size() - answersScored);
    return 1 + above + 0.5 * level;
  }

  private static int place(int actor, Ranking ranking) {
    for (int i = 0; i < ranking.size(); i++) {
      if (ranking.actor(i) == actor) {
        return i;
      }
    }
    return -1;
  }
}
