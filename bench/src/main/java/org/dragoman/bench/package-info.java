/** Programs that measure Dragoman. */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
