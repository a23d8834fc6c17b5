package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.question.Question;
import org.dragoman.question.QuestionException;
import org.dragoman.question.file.QuestionFile;

/** Questions in files. */
final class QuestionFiles {

  private static final long LONGEST = 1_000_000;

  private QuestionFiles() {}

  /**
   * The questions of a file.
   *
   * @throws UsageException naming the file and what is wrong with it
   */
  static List<Question> read(Path file) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new UsageException(file + ": is no file");
      }
      if (Files.size(file) > LONGEST) {
        throw new UsageException(file + ": is too long for a question");
      }
      return QuestionFile.readAll(Files.readString(file));
    } catch (QuestionException e) {
      throw new UsageException(file + ": " + Printable.of(String.valueOf(e.getMessage())));
    } catch (NoSuchFileException e) {
      throw new UsageException(file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": is not UTF-8 text");
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read");
    }
  }

  /** The YAML files of a folder by name; none where it is no folder. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(QuestionFiles::isYaml).sorted().toList();
    } catch (IOException e) {
      throw new UsageException(folder + ": cannot be read");
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
