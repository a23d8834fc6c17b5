/** Red lines of a record, and what is new about them. */
@NullMarked
package org.dragoman.desk.redline;

import org.jspecify.annotations.NullMarked;
