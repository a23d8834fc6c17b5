package org.dragoman.claim;

/** The five kinds of assertion a claim can make. */
public enum ClaimKind {
  EVENT("event"),
  AGREEMENT("agreement"),
  RED_LINE("red-line"),
  NORM("norm"),
  RELATION("relation");

  private final String code;

  ClaimKind(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }
}
