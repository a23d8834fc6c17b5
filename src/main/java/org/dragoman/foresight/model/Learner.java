package org.dragoman.foresight.model;

/** The two kinds of models; the names are those typed on the command line. */
public enum Learner {
  /** Boosted trees: the more accurate. */
  trees(new Boosting(7, 0.07, 140, 0.8, 0.6)),
  /** A sum of one function per feature: the more transparent. */
  additive(new Boosting(1, 0.15, 400, 0.8, 0.6));

  private final Boosting boosting;

  Learner(Boosting boosting) {
    this.boosting = boosting;
  }

  /** How this kind is trained. */
  public Boosting boosting() {
    return boosting;
  }
}
