/** Figures of an evaluation as tables for people and as JSON. */
@NullMarked
package org.dragoman.cli.evaluation;

import org.jspecify.annotations.NullMarked;
