/** When: the days that bound what a clause tells, resolved against the report's date. */
@NullMarked
package org.dragoman.reading.time;

import org.jspecify.annotations.NullMarked;
