/**
 * What is known of past events at the dawn of a day: how often, how lately, which act followed
 * which.\n * Everything here is updated a day at a time, after that day was forecast.\n
 */
@NullMarked
package org.dragoman.foresight.graph;

import org.jspecify.annotations.NullMarked;
