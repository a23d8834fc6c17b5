package org.dragoman.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text: UTF-8 where it is UTF-8, UTF-16 by its mark or its zeros, else what ICU detects.
 */
final class TextDecoder {

  /** Longest input taken for one report, in bytes. */
  static final int LONGEST = 2_000_000;

  private TextDecoder() {}

  /** Text and the charset it was in; the byte-order mark is dropped. */
  record Decoded(String text, String charset) {}

  /** Empty for input that is no text. */
  static Optional<Decoded> decode(byte[] bytes) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    boolean zeros = zeros(bytes, 0) + zeros(bytes, 1) > 0;
    if (zeros) {
      return withoutMark(bytes);
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> detected(bytes))
        .filter(decoded -> !isBinary(decoded.text()));
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(java.util.Arrays.copyOfRange(bytes, 3, bytes.length), StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
  private static Optional<Decoded> withoutMark(byte[] bytes) {
    double half = bytes.length / 2.0;
    if (zeros(bytes, 1) > half * 0.7 && zeros(bytes, 0) < half * 0.1) {
      return strict(bytes, StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 0) > half * 0.7 && zeros(bytes, 1) < half * 0.1) {
      return strict(bytes, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    String name = match == null ? "windows-1252" : match.getName();
    boolean single = name.startsWith("ISO-8859-1") || !Charset.isSupported(name);
    Charset charset = single ? Charset.forName("windows-1252") : Charset.forName(name);
    return Optional.of(new Decoded(new String(bytes, charset), charset.name()));
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          new Decoded(
              charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .limit(4000)
            .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return controls * 50 > Math.min(text.length(), 4000);
  }

  private static long zeros(byte[] bytes, int offset) {
    long zeros = 0;
    for (int i = offset; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
