package org.dragoman.record.store;

import java.util.List;

/**
 * What a look at every byte of a record found.
 *
 * @param rows that the log says are there
 * @param readable those of them that stand in sound segments
 * @param strays files that no log entry knows: left by an interrupted commit, or the last log
 *     entries are missing; they do no harm
 */
public record Verification(
    long entries,
    long segments,
    long rows,
    long readable,
    List<Damage> damages,
    List<String> strays) {

  /** A file that is not what was written, and what is the matter with it. */
  public record Damage(String file, String what) {}

  public Verification {
    damages = List.copyOf(damages);
    strays = List.copyOf(strays);
  }

  public boolean isSound() {
    return damages.isEmpty();
  }
}
