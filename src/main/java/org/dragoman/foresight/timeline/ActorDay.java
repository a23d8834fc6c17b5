package org.dragoman.foresight.timeline;

import java.util.List;
import java.util.stream.IntStream;

/** All queries about one actor on one day, by relation. */
public record ActorDay(int subject, List<AnsweredQuery> queries) {

  public ActorDay {
    queries = List.copyOf(queries);
  }

  /** The actors met in whatever relation, ascending and each once. */
  public int[] met() {
    return queries.stream()
        .flatMapToInt(query -> IntStream.range(0, query.size()).map(query::answer))
        .sorted()
        .distinct()
        .toArray();
  }
}
