package org.dragoman.exchange.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file as tab-separated values without a header: the line number, then the columns of
 * the layout.
 *
 * @param sha256 of its content: the same part of the same file is imported once
 * @param rows lines in it
 */
record Chunk(Path file, String sha256, long rows) {

  /** Takes the file away; what cannot be deleted is left for the clean-up of the record. */
  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // nothing in it counts
    }
  }
}
