/**
 * The append-only record of reports, readings and claims. May touch claims; does the disk's work.
 */
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
