/** Use cases shared by the command line and the web: reading into the record, briefing. */
@NullMarked
package org.dragoman.desk;

import org.jspecify.annotations.NullMarked;
