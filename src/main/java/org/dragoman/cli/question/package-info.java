/** Questions, forecasts and scores as text, rows and pictures. */
@NullMarked
package org.dragoman.cli.question;

import org.jspecify.annotations.NullMarked;
