package org.dragoman.claim;

/** How real a claim says its content is, apart from negation. */
public enum ClaimStatus {
  OCCURRED("occurred"),
  PLANNED("planned"),
  EXPECTED("expected"),
  POSSIBLE("possible"),
  HYPOTHETICAL("hypothetical");

  private final String code;

  ClaimStatus(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }
}
