/** Forecasts from a record: its claims as events for the forecasting engine. */
@NullMarked
package org.dragoman.desk.forecast;

import org.jspecify.annotations.NullMarked;
