/** Answers as lists: one row for one thing, printed as a table, JSON Lines, CSV or Markdown. */
@NullMarked
package org.dragoman.cli.listing;

import org.jspecify.annotations.NullMarked;
