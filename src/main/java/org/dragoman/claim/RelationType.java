package org.dragoman.claim;

/** How a claim says that two actors stand to each other. */
public enum RelationType {
  IMPROVED("improved"),
  WORSENED("worsened"),
  UNCHANGED("unchanged"),
  CLOSE("close"),
  TENSE("tense");

  private final String code;

  RelationType(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }
}
