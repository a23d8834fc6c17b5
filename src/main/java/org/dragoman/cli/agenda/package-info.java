/** The agenda as a calendar program opens it. */
@NullMarked
package org.dragoman.cli.agenda;

import org.jspecify.annotations.NullMarked;
