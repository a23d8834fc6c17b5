package org.dragoman.record;

/** The record cannot be used; the message names the file and says what to do. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter with the record. */
  public enum Kind {
    /** Its files are not what was written. */
    DAMAGED,
    /** The folder is none, or the disk does not take the commit; nothing stored is lost. */
    UNUSABLE
  }

  private final Kind kind;

  public RecordException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
