/** Configuration, wiring and {@code main}. */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
