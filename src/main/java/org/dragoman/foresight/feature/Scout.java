package org.dragoman.foresight.feature;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.timeline.ActorDay;
import org.dragoman.foresight.timeline.AnsweredQuery;
import org.dragoman.foresight.timeline.Query;

/** Finds and describes the candidates of queries; for one thread at a time. */
public final class Scout {

  private final Outlook outlook;
  private final Description description;
  private final int foremost;

  /**
   * @param foremost how many candidates of a query get features
   */
  public Scout(TemporalGraph graph, int foremost) {
    this.outlook = new Outlook(graph);
    this.description = new Description(outlook);
    this.foremost = foremost;
  }

  /** Finds the candidates of all queries about an actor on a day, in the order of its queries. */
  void find(ActorDay actor, int today, BiConsumer<AnsweredQuery, Candidates> found) {
    outlook.turnTo(actor.subject(), today);
    for (AnsweredQuery query : actor.queries()) {
      found.accept(query, look(query.query()));
    }
  }

  public Candidates find(Query query) {
    outlook.turnTo(query.subject(), query.day());
    return look(query);
  }

  /** Orders by first score, equals by the order in which they were found. */
  private Candidates look(Query query) {
    outlook.look(query);
    Accumulator scores = outlook.prescores();
    int size = scores.size();
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      int descending = ~Float.floatToIntBits(scores.value(scores.actor(i)));
      order[i] = ((long) descending << 32) | i;
    }
    Arrays.sort(order);
    int[] actors = new int[size];
    float[] firstScores = new float[size];
    for (int place = 0; place < size; place++) {
      actors[place] = scores.actor((int) order[place]);
      firstScores[place] = scores.value(actors[place]);
    }
    int described = Math.min(foremost, size);
    return new Candidates(
        query, actors, firstScores, description.describe(actors, firstScores, described));
  }
}
