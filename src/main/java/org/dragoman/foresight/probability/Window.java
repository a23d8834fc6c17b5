package org.dragoman.foresight.probability;

import java.util.List;

/**
 * The span in which an act may happen.
 *
 * @param days length, the first day included
 */
public record Window(int days) {

  /** The spans that a desk asks for. */
  public static final List<Window> USUAL = List.of(new Window(7), new Window(30), new Window(90));

  public Window {
    if (days < 1) {
      throw new IllegalArgumentException("a window has one day or more, not " + days);
    }
  }
}
