package org.dragoman.cli.evaluation;

/** How figures are printed. */
public enum EvaluationFormat {
  table,
  json
}
