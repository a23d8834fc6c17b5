/** Who is meant: mentions of actors in a report and what they resolve to. */
@NullMarked
package org.dragoman.reading.actor;

import org.jspecify.annotations.NullMarked;
