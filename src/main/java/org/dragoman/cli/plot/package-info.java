/** Charts as files of vectors or pixels. */
@NullMarked
package org.dragoman.cli.plot;

import org.jspecify.annotations.NullMarked;
