/** Agreements that their name alone identifies, loaded from {@code data/agreements}. */
@NullMarked
package org.dragoman.lexicon.treaty;

import org.jspecify.annotations.NullMarked;
