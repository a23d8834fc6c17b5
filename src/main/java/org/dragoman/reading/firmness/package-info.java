/**
 * How firm: status, negation and likelihood of what a clause tells, from modals, adverbs, governing
 * words and conditions.
 */
@NullMarked
package org.dragoman.reading.firmness;

import org.jspecify.annotations.NullMarked;
