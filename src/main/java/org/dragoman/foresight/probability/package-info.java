/** How likely an act of a class is within the next days, calibrated.\n */
@NullMarked
package org.dragoman.foresight.probability;

import org.jspecify.annotations.NullMarked;
