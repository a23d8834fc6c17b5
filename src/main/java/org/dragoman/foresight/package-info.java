/**
 * What happens next: a temporal graph of events, models that rank who acts on whom, their reasons
 * and\n * probabilities. Stands on the code tables alone; knows neither reports nor claims.\n
 */
@NullMarked
package org.dragoman.foresight;

import org.jspecify.annotations.NullMarked;
