/**
 * The record on disk: Parquet segments, a chain of log entries that says which of them count, and
 * DuckDB to ask them. docs/record.md tells the protocol.
 */
@NullMarked
package org.dragoman.record.store;

import org.jspecify.annotations.NullMarked;
