/**
 * The program's own forecasts: from earlier cases of the same kind, with baselines beside them. All
 * from the claims known on a day.
 */
@NullMarked
package org.dragoman.question.precedent;

import org.jspecify.annotations.NullMarked;
