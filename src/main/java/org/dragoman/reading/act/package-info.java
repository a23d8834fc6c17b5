/** Acts: places in a sentence where a pattern of the lexicon is told, with who fills its roles. */
@NullMarked
package org.dragoman.reading.act;

import org.jspecify.annotations.NullMarked;
