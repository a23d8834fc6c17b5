/**
 * Coding as event-data researchers do it: the type of an event whose two sides are marked. Uses the
 * reader's parts without making claims.
 */
@NullMarked
package org.dragoman.reading.coding;

import org.jspecify.annotations.NullMarked;
