/**
 * Claims in the layouts that others read: event data as GDELT, ICEWS and POLECAT have them, JSON,
 * CSV.
 */
@NullMarked
package org.dragoman.exchange.exporting;

import org.jspecify.annotations.NullMarked;
