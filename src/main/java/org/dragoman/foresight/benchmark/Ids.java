package org.dragoman.foresight.benchmark;

import java.util.Map;
import java.util.Objects;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Vocabulary;

/**
 * A data set's own ids by name.
 *
 * @param stampsPerDay by how much a stamp grows in a day
 */
public record Ids(Map<String, Integer> entities, Map<String, Integer> relations, int stampsPerDay) {

  public Ids {
    entities = Map.copyOf(entities);
    relations = Map.copyOf(relations);
  }

  int entity(Vocabulary vocabulary, int actor) {
    return find(entities, vocabulary.actor(actor));
  }

  /** Subject, relation and stamp; a relation from the other side lies behind all others. */
  String query(Vocabulary vocabulary, Query query) {
    int act = find(relations, vocabulary.act(Relation.act(query.relation())));
    int relation = Relation.isInverse(query.relation()) ? act + relations.size() : act;
    return "%d %d %d"
        .formatted(entity(vocabulary, query.subject()), relation, query.day() * stampsPerDay);
  }

  private static int find(Map<String, Integer> ids, String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }
}
