/**
 * What the claims add up to: happenings, agenda, agreements, commitments, red lines, relations.
 * Pure functions; no I/O.
 */
@NullMarked
package org.dragoman.view;

import org.jspecify.annotations.NullMarked;
