package org.dragoman.foresight;

/** Hears how far a long calculation has come. */
@FunctionalInterface
public interface Progress {

  /**
   * @param task what is being done
   * @param done steps done
   * @param total steps in all
   */
  void report(String task, int done, int total);

  /** Nobody listens. */
  Progress NONE = (task, done, total) -> {};
}
