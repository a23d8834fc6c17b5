package org.dragoman.foresight.explanation;

import java.util.List;

/**
 * Why a candidate got its score.
 *
 * @param start where every candidate starts
 * @param reasons by how much they moved the score, whichever way; with the start they sum to it
 */
public record Explanation(String candidate, double score, double start, List<Reason> reasons) {

  public Explanation {
    reasons = List.copyOf(reasons);
  }
}
