/** From acts to claims: one rule for each of the five kinds, on the same circumstances. */
@NullMarked
package org.dragoman.reading.assertion;

import org.jspecify.annotations.NullMarked;
