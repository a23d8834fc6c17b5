/**
 * Who is who: states, organisations, places, titles and office-holders, loaded from {@code
 * data/actors}.
 */
@NullMarked
package org.dragoman.lexicon.actor;

import org.jspecify.annotations.NullMarked;
