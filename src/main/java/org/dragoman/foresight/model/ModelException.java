package org.dragoman.foresight.model;

/** A model file cannot be used; the message names it and says why. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }
}
