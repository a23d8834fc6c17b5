package org.dragoman.foresight.benchmark;

/** A benchmark folder cannot be read; the message names file, line and what is wrong. */
public final class BenchmarkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BenchmarkException(String message) {
    super(message);
  }
}
