/** Asks the record how two actors stand to each other. */
@NullMarked
package org.dragoman.desk.relation;

import org.jspecify.annotations.NullMarked;
