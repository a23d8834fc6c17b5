/** On whose word: speakers, attributions and quotations. */
@NullMarked
package org.dragoman.reading.speech;

import org.jspecify.annotations.NullMarked;
