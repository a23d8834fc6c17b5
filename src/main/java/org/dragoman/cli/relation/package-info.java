/** How two actors stand to each other, as text, rows and pictures. */
@NullMarked
package org.dragoman.cli.relation;

import org.jspecify.annotations.NullMarked;
