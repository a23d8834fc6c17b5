/** What happened and what is coming: fetches the claims in question and hands them to the views. */
@NullMarked
package org.dragoman.desk.happening;

import org.jspecify.annotations.NullMarked;
