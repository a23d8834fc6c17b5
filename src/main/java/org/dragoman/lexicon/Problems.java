package org.dragoman.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what is wrong instead of stopping at the first. */
public final class Problems {

  private final List<LexiconException> found = new ArrayList<>();

  /**
   * Goes on after a step that complains. A complaint about the same line and matter counts once.
   */
  public void attempt(Runnable step) {
    try {
      step.run();
    } catch (LexiconException e) {
      if (found.stream().noneMatch(known -> Objects.equals(known.getMessage(), e.getMessage()))) {
        found.add(e);
      }
    }
  }

  /**
   * @throws LexiconException the first that was found
   */
  public void throwFirst() {
    if (!found.isEmpty()) {
      throw found.get(0);
    }
  }

  public List<LexiconException> list() {
    return List.copyOf(found);
  }
}
