/**
 * Files of the field into the record: which layout a file has, which of its rows can be used, what
 * they claim. Rows become claims by SQL, a chunk of a file at a time.
 */
@NullMarked
package org.dragoman.exchange.importing;

import org.jspecify.annotations.NullMarked;
