package org.dragoman.foresight.benchmark;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file, and what to say where one is wrong. */
final class Lines {

  private Lines() {}

  static List<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (NoSuchFileException e) {
      throw new BenchmarkException("'" + file + "' is missing");
    } catch (CharacterCodingException e) {
      throw new BenchmarkException("'" + file + "' is not text in UTF-8");
    } catch (IOException e) {
      throw new BenchmarkException("'" + file + "' cannot be read: " + e.getMessage());
    }
  }

  static int number(Path file, int line, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong(file, line, "'" + text + "' is not a whole number");
    }
  }

  static BenchmarkException wrong(Path file, int line, String what) {
    return new BenchmarkException("'" + file + "' line " + line + ": " + what);
  }
}
