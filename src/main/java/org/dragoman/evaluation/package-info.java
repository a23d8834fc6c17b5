/**
 * How right the reader is: claims held against annotated claims, labels against expected labels,
 * with the figures of the annotation guidelines. Pure functions, and the reading of gold files;
 * knows neither the reader nor the record.
 */
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
