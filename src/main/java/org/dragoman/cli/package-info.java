/**
 * The command line: parses, calls the desk, renders. The only place that writes to standard output.
 */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
