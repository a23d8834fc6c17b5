/** Forecasts of a record and what became of them. */
@NullMarked
package org.dragoman.desk.question;

import org.jspecify.annotations.NullMarked;
