package org.dragoman.lexicon.actor;

import java.util.Collections;
import java.util.Set;

/**
 * A name that means something else in certain reports.
 *
 * @param name what it means there
 * @param where words of which the report must have one; none if it need not
 * @param unless words of which the report must have none
 */
public record Homonym(Name name, Set<String> where, Set<String> unless) {

  public Homonym {
    where = Set.copyOf(where);
    unless = Set.copyOf(unless);
  }

  /** Whether the other meaning holds in a report of these words. */
  public boolean isMeantIn(Set<String> words) {
    return (where.isEmpty() || !Collections.disjoint(where, words))
        && Collections.disjoint(unless, words);
  }
}
