/**
 * The code tables of the field, {@code data/codes}: CAMEO, Correlates of War, names of countries.
 */
@NullMarked
package org.dragoman.lexicon.code;

import org.jspecify.annotations.NullMarked;
