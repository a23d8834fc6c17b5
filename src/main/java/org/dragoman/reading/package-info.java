/**
 * From a report to its claims: sentences, clauses, actors, acts, firmness, attribution, time. May
 * touch the lexicon, claims and texts; does no I/O.
 */
@NullMarked
package org.dragoman.reading;

import org.jspecify.annotations.NullMarked;
