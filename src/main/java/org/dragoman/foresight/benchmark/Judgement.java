package org.dragoman.foresight.benchmark;

/**
 * How well one side of one fact was forecast.
 *
 * @param day the fact's day
 * @param inverse whether the actor was asked for, rather than the recipient
 * @param seen whether the same fact had happened in an earlier part
 * @param rank the answer's rank, from 1
 */
public record Judgement(int day, boolean inverse, boolean seen, double rank) {

  double reciprocal() {
    return 1 / rank;
  }
}
