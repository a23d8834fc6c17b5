package org.dragoman.foresight.probability;

import org.dragoman.codes.QuadClass;

/**
 * The question whether an actor does an act of a class to a recipient within a window.
 *
 * @param origin the first day of the window; days before it are known
 */
record DyadCase(int actor, int recipient, QuadClass quad, int origin) {}
