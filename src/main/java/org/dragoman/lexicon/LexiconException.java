package org.dragoman.lexicon;

/** A lexicon file cannot be used; the message names the file, the line and what to do. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;

  /**
   * @param line from 1; 0 where the whole file is meant
   * @param problem what is wrong and what would be right
   */
  public LexiconException(String file, long line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  /** From 1; 0 where the whole file is meant. */
  public long line() {
    return line;
  }
}
