package org.dragoman.exchange.importing;

import java.nio.file.Path;

/**
 * A part of a file as tab-separated values without a header: the line number, then the columns of
 * the layout.
 *
 * @param sha256 of its content: the same part of the same file is imported once
 * @param rows lines in it
 * @param bytesRead how far into the file it reaches
 */
record Chunk(Path file, String sha256, long rows, long bytesRead) {}
