package org.dragoman.exchange.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream as text, each in UTF-8 or, where it is not, in Windows-1252. */
final class TextLines {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST = 1 << 22;

  private final InputStream in;
  private long number;
  private long bytes;
  private long inOtherEncoding;

  TextLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line without its break; what of it goes beyond four megabytes is left out. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int one;
    long before = bytes;
    while ((one = in.read()) >= 0) {
      bytes++;
      if (one == '\n') {
        break;
      }
      if (line.size() < LONGEST) {
        line.write(one);
      }
    }
    if (bytes == before) {
      return Optional.empty();
    }
    number++;
    String text = decoded(line.toByteArray());
    return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }

  private String decoded(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      inOtherEncoding++;
      return new String(line, WINDOWS);
    }
  }

  /** Of the line last given, from 1. */
  long number() {
    return number;
  }

  /** Read so far. */
  long bytes() {
    return bytes;
  }

  long inOtherEncoding() {
    return inOtherEncoding;
  }
}
