package org.dragoman.claim;

/** What a claim asserts about an unwritten rule. */
public enum NormType {
  OBSERVED("observed"),
  BROKEN("broken");

  private final String code;

  NormType(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }
}
