/**
 * Full-text search over the sentences of reports. The index is disposable: whatever is lost or
 * stale is made again from the record. May touch the record's vocabulary; knows no segments.
 */
@NullMarked
package org.dragoman.record.search;

import org.jspecify.annotations.NullMarked;
