/** Benchmark folders and the referee that measures forecasts on them.\n */
@NullMarked
package org.dragoman.foresight.benchmark;

import org.jspecify.annotations.NullMarked;
