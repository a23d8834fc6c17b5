/** How two actors stand to each other over time, and what moved it. */
@NullMarked
package org.dragoman.view.relation;

import org.jspecify.annotations.NullMarked;
