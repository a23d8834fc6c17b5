package org.dragoman.desk.forecast;

import org.dragoman.claim.ActorCode;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.probability.Chance;

/**
 * How likely an actor does an act of a class to a recipient soon.
 *
 * @param days length of the window, beginning with the day after the last known one
 */
public record PairChance(
    ActorCode actor, ActorCode recipient, QuadClass actClass, int days, Chance chance) {}
