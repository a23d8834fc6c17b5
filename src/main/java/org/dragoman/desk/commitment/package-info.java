/** Promises, threats and demands: fetches the claims in question and hands them to the view. */
@NullMarked
package org.dragoman.desk.commitment;

import org.jspecify.annotations.NullMarked;
