/** How forecasts and their measurement are shown. */
@NullMarked
package org.dragoman.cli.foresight;

import org.jspecify.annotations.NullMarked;
