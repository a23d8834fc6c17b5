/** Lines that an actor draws and others must not cross, and how they stand. */
@NullMarked
package org.dragoman.view.redline;

import org.jspecify.annotations.NullMarked;
