package org.dragoman.foresight.benchmark;

/** A part of a benchmark; the names are those of its files. */
public enum Part {
  train,
  valid,
  test;

  String fileName() {
    return name() + ".txt";
  }
}
