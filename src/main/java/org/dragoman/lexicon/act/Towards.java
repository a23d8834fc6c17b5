package org.dragoman.lexicon.act;

/** Whom an act is upon where the text names nobody. */
public enum Towards {
  /** The other side that the report speaks of: sanctions are always upon somebody. */
  OTHER("other"),
  /** The two others that the report speaks of: who mediates does so between two. */
  PAIR("pair"),
  /** The actor's own people: arrests, curfews. */
  HOME("home"),
  /** Nobody: a missile test has no recipient unless one is named. */
  NOBODY("nobody");

  private final String code;

  Towards(String code) {
    this.code = code;
  }

  /** As written in the files of frames. */
  public String code() {
    return code;
  }
}
