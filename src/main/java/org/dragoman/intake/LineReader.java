package org.dragoman.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of UTF-8 text of bounded length: a longer line comes back cut, so that no line can fill the
 * memory.
 */
final class LineReader {

  private final InputStream in;
  private final int longest;
  private long number;

  LineReader(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /** Number of the line last read, from 1. */
  long number() {
    return number;
  }

  /** The next line without its break; empty at the end. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (line.size() < longest) {
        line.write(next);
      }
      next = in.read();
    }
    number++;
    String text = line.toString(StandardCharsets.UTF_8);
    return Optional.of(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
