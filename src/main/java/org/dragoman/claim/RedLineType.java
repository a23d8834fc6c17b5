package org.dragoman.claim;

/** What a claim asserts about a red line. */
public enum RedLineType {
  STATED("stated"),
  UNCROSSED("uncrossed"),
  APPROACHED("approached"),
  CROSSED("crossed");

  private final String code;

  RedLineType(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }
}
